"""Where the emulator is laxer or narrower than AWS in what a lake stands on, and is put right."""

from contextvars import ContextVar

import ministack.core.iam_evaluator as evaluator
import ministack.services.cloudformation as cloudformation
import ministack.services.cloudformation.changesets as changesets
import ministack.services.cloudformation.handlers as handlers
import ministack.services.cloudformation.provisioners as provisioners
import ministack.services.lambda_svc as functions
import ministack.services.ssm as ssm
import ministack.services.sts as sts
from ministack.core.responses import get_account_id, get_region

from own_api import ClientError, service

HANDLERS = provisioners._RESOURCE_HANDLERS

# The layer that the default lake's functions have: what it holds is installed beside the emulator.
LAYER_ACCOUNT = "336392948345"
LAYERS = {
    f"/aws/service/aws-sdk-pandas/{version}/py{python}/{machine}/layer-arn":
        f"arn:aws:lambda:{{region}}:{LAYER_ACCOUNT}:layer:AWSSDKPandas-Python{python.replace('.', '')}{suffix}:1"
    for version in ("3.17.0",)
    for python in ("3.10", "3.11", "3.12", "3.13", "3.14")
    for machine, suffix in (("x86_64", ""), ("arm64", "-Arm64"))
}


def apply():
    services_come_over_tls()
    a_code_is_a_second_factor()
    parameters_of_the_managed_layer()
    functions_of_other_accounts_stay()
    functions_need_their_code()
    buckets_are_deleted_empty()
    stacks_name_their_change_set()


def services_come_over_tls():
    """S3 and SNS reach queues over TLS, whatever the person used whose upload they tell of."""
    plain = evaluator.EvalContext.__init__

    def init(self, *arguments, **named):
        plain(self, *arguments, **named)
        if self.principal_type == "Service":
            self.secure_transport = True

    evaluator.EvalContext.__init__ = init


def a_code_is_a_second_factor():
    """Who takes a role with the code of a device has a second factor. The number itself is not looked at: the emulator's
    devices have no clock."""
    code = ContextVar("code", default=False)
    tags, caller = sts._session_tags, sts._caller_identity

    def session_tags(parameters, *arguments, **named):
        given = (sts._p(parameters, it) for it in ("SerialNumber", "TokenCode"))
        code.set(all(given))
        return tags(parameters, *arguments, **named)

    def caller_identity(*arguments, **named):
        found = caller(*arguments, **named)
        if code.get() and isinstance(found, dict) and found["principalType"] == "User":
            found = {**found, "principalKeys": {**found["principalKeys"], "aws:multifactorauthpresent": "true"}}
        return found

    sts._session_tags, sts._caller_identity = session_tags, caller_identity


def parameters_of_the_managed_layer():
    """The public parameters that name the layer, with a layer of the Region that asks."""
    ssm._PUBLIC_AMI_PARAMETERS.update(LAYERS)
    known = ssm._public_parameter

    def public_parameter(name):
        found = known(name)
        if found and name in LAYERS:
            found = {**found, "Value": LAYERS[name].format(region=get_region())}
        return found

    ssm._public_parameter = public_parameter


def functions_of_other_accounts_stay():
    """What is done to a function of one account ends no function of the same name in another."""
    known = functions.invalidate_worker

    def invalidate(name, qualifier=None, account=None, region=None):
        return known(name, qualifier, account or get_account_id(), region or get_region())

    functions.invalidate_worker = invalidate


def functions_need_their_code():
    """A function whose zip is not there is not made, as on AWS: the emulator makes one without code."""
    made = HANDLERS["AWS::Lambda::Function"]["create"]

    def create(logical_id, properties, stack):
        code = properties.get("Code") or {}
        if code.get("S3Bucket"):
            try:
                service("s3").head_object(Bucket=code["S3Bucket"], Key=code["S3Key"])
            except ClientError:
                raise ValueError(
                    "Error occurred while GetObject. S3 Error Code: NoSuchKey. "
                    f"S3 Error Message: The specified key does not exist. ({code['S3Bucket']}/{code['S3Key']})"
                ) from None
        return made(logical_id, properties, stack)

    HANDLERS["AWS::Lambda::Function"]["create"] = create


def buckets_are_deleted_empty():
    """A bucket that holds objects is not deleted, as on AWS: the emulator deletes them with it."""
    gone = HANDLERS["AWS::S3::Bucket"]["delete"]

    def delete(name, properties):
        try:
            held = service("s3").list_object_versions(Bucket=name, MaxKeys=1)
        except ClientError:
            held = {}
        if held.get("Versions") or held.get("DeleteMarkers"):
            raise ValueError("The bucket you tried to delete is not empty. You must delete all versions in the bucket.")
        return gone(name, properties)

    HANDLERS["AWS::S3::Bucket"]["delete"] = delete


def stacks_name_their_change_set():
    """A stack tells which change set was executed last, as on AWS: who deployed it knows it again by that."""
    execute, describe = (handlers._ACTION_HANDLERS[name] for name in ("ExecuteChangeSet", "DescribeStacks"))

    def executed(parameters):
        name, stack = (handlers._p(parameters, it) for it in ("ChangeSetName", "StackName"))
        change_set, found = changesets._find_change_set(name, stack)
        answer = execute(parameters)
        if answer[0] == 200:
            cloudformation._stacks[found["StackName"]]["ChangeSetId"] = change_set
        return answer

    def described(parameters):
        status, headers, body = describe(parameters)
        text = body.decode()
        for stack in cloudformation._stacks.values():
            if stack.get("ChangeSetId"):
                own = f"<StackId>{stack['StackId']}</StackId>"
                text = text.replace(own, f"{own}<ChangeSetId>{stack['ChangeSetId']}</ChangeSetId>")
        return status, headers, text.encode()

    handlers._ACTION_HANDLERS.update(ExecuteChangeSet=executed, DescribeStacks=described)
