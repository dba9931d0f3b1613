"""Permissions that AWS asks for and the emulator does not: of keys behind objects and queues, of who polls a queue, and
what requests to S3 say of tags and keys in conditions.

Each rule has the page that says so.
"""

import time
import urllib.parse

import ministack.core.iam_actions as actions
import ministack.core.iam_evaluator as evaluator
import ministack.services.iam as iam
import ministack.services.kms as kms
import ministack.services.lambda_svc as functions
import ministack.services.s3 as s3
import ministack.services.sqs as sqs
from ministack.core.responses import get_account_id, get_region

HELD = 0.5  # seconds for which what a poller may do is taken to be unchanged
CONCURRENCY = 2  # of one function: each is a process with pandas, of 100 MB and a second to start


def apply():
    principals_of_sessions()
    conditions_of_s3()
    tags_of_uploads()
    keys_of_objects()
    keys_of_queues()
    pollers()
    tags_of_sessions()


# https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalarn


def principals_of_sessions():
    """In a condition the session of a role is its role, with its path; the emulator has the session there."""
    known = evaluator._resolve_condition_key

    def resolve(key, request):
        value = known(key, request)
        if key.lower() == "aws:principalarn" and isinstance(value, str) and ":assumed-role/" in value:
            role = iam._roles.get_scoped(value.split(":")[4], None, value.split("/")[1])
            return role["Arn"] if role else value
        return value

    evaluator._resolve_condition_key = resolve


# https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html

TAGGED = (
    "s3:PutObjectTagging", "s3:PutObjectVersionTagging", "s3:DeleteObjectTagging", "s3:DeleteObjectVersionTagging",
    "s3:GetObjectTagging", "s3:GetObjectVersionTagging", "s3:GetObjectAttributes", "s3:GetObjectVersionAttributes",
    "s3:GetObjectAcl", "s3:GetObjectVersionAcl", "s3:PutObjectAcl", "s3:PutObjectVersionAcl",
)


def conditions_of_s3():
    """The tags and the key that an upload names; the tags that an object has, wherever a condition may ask for them."""
    known = actions.s3_service_context

    def context(action, query, path="", headers=None):
        found = known(action, query, path, headers)
        bucket, _, key = path.lstrip("/").partition("/")
        if action == "s3:PutObject" and key:
            found.update(of_tags(headers or {}))
            named = (headers or {}).get("x-amz-server-side-encryption-aws-kms-key-id")
            if named:
                found["s3:x-amz-server-side-encryption-aws-kms-key-id"] = key_arn(named) or named
        elif action in TAGGED and key:
            tags = s3.object_tags_for_condition(bucket, key, query or {})
            found.update({f"s3:ExistingObjectTag/{name}": value for name, value in tags.items()})
        return found

    actions.s3_service_context = context


def of_tags(headers):
    tags = urllib.parse.parse_qsl(headers.get("x-amz-tagging") or "", keep_blank_values=True)
    if not tags:
        return {}
    return {
        **{f"s3:RequestObjectTag/{name}": value for name, value in tags},
        "s3:RequestObjectTagKeys": [name for name, _ in tags],
    }


def tags_of_uploads():
    """An upload with tags asks for s3:PutObjectTagging too.
    https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html"""
    known = actions.s3_additional_checks

    def checks(method, path, headers, body, query):
        found = known(method, path, headers, body, query)
        bucket, _, key = path.lstrip("/").partition("/")
        if key and headers.get("x-amz-tagging") and actions._s3_action(method, path, query) == "PutObject":
            found = [*found, ("s3:PutObjectTagging", f"arn:aws:s3:::{bucket}/{urllib.parse.unquote(key)}")]
        return found

    actions.s3_additional_checks = checks


# https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html

OF_OBJECTS = {"s3:GetObject": "kms:Decrypt", "s3:GetObjectVersion": "kms:Decrypt", "s3:PutObject": "kms:GenerateDataKey"}


def keys_of_objects():
    """Who reads an object needs Decrypt on its key, who writes one GenerateDataKey, in the key's policy too."""
    known = evaluator.enforce

    def enforce(access_key, action, service, region, resource_arn="*", service_context=None):
        denied = known(access_key, action, service, region, resource_arn=resource_arn, service_context=service_context)
        if denied is not None or service != "s3" or action not in OF_OBJECTS or not access_key:
            return denied
        key = key_of_bucket(resource_arn)
        if key is None:
            return None
        via = {"kms:ViaService": f"s3.{region}.amazonaws.com", "kms:CallerAccount": get_account_id()}
        return known(access_key, OF_OBJECTS[action], "kms", region, resource_arn=key, service_context=via)

    evaluator.enforce = enforce


def key_of_bucket(object_arn):
    """The key that the bucket of an object encrypts with, of the account that owns it."""
    bucket = object_arn.removeprefix("arn:aws:s3:::").split("/", 1)[0]
    status, _, body = s3._get_bucket_encryption(bucket)[:3]
    if status != 200:
        return None
    text = body.decode() if isinstance(body, bytes) else str(body)
    _, found, rest = text.partition("<KMSMasterKeyID>")
    return key_arn(rest.partition("<")[0]) if found else None


def key_arn(named):
    record = kms._resolve_key(named)
    return record["Arn"] if record else None


def keys_of_queues():
    """A service that sends to an encrypted queue needs GenerateDataKey and Decrypt in the policy of the queue's key.
    https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html"""
    known = sqs.queue_policy_allows

    def allows(queue_arn, service, source_arn, source_account):
        if not known(queue_arn, service, source_arn, source_account):
            return False
        key = key_of_queue(queue_arn)
        if key is None:
            return True
        source = {"aws:sourcearn": source_arn, "aws:sourceaccount": source_account}
        return all(
            evaluator.evaluate_resource_policy(
                kms.key_policy_for_arn(key)[0],
                evaluator.EvalContext(
                    principal_arn="*",
                    principal_type="Service",
                    principal_account="",
                    action=action,
                    resource_arn=key,
                    region=get_region(),
                    service_context=source,
                ),
                service=service,
            ).decision == "Allow"
            for action in ("kms:GenerateDataKey", "kms:Decrypt")
        )

    sqs.queue_policy_allows = allows


def key_of_queue(queue_arn):
    queue = sqs._queue_by_arn(queue_arn)
    named = queue["attributes"].get("KmsMasterKeyId") if queue else None
    return key_arn(named) if named else None


# https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html


def pollers():
    """A mapping polls with the function's role: without one of its rights the mapping stands still."""
    known = functions._sqs_esm_concurrency
    held = {}

    def concurrency(mapping, function, configuration, queue=None):
        identity, now = mapping["UUID"], time.monotonic()
        if held.get(identity, (0, None))[0] < now:
            held[identity] = (now + HELD, may_poll(mapping["EventSourceArn"], function["config"]["Role"]))
        return min(known(mapping, function, configuration, queue), CONCURRENCY) if held[identity][1] else 0

    functions._sqs_esm_concurrency = concurrency


def may_poll(queue_arn, role):
    wanted = [(f"sqs:{it}", queue_arn, None) for it in ("ReceiveMessage", "DeleteMessage", "GetQueueAttributes")]
    key = key_of_queue(queue_arn)
    if key:
        wanted.append(("kms:Decrypt", key, {"kms:viaservice": f"sqs.{get_region()}.amazonaws.com"}))
    return all(role_may(role, *it) for it in wanted)


def role_may(role, action, resource, context):
    account, name = role.split(":")[4], role.rsplit("/", 1)[-1]
    request = evaluator.EvalContext(
        principal_arn=f"arn:aws:sts::{account}:assumed-role/{name}/poller",
        principal_type="AssumedRole",
        principal_account=account,
        action=action,
        resource_arn=resource,
        region=get_region(),
        source_ip="127.0.0.1",
        secure_transport=True,
        service_context=context or {},
    )
    decision = evaluator.evaluate(request, evaluator._gather_role_policies(name, account))
    service = action.split(":", 1)[0]
    policy = evaluator._resource_policy(service, resource)
    if policy is not None:
        decision = evaluator.combine_resource_policy(decision, request, *policy, required=service == "kms")
    return decision.decision == "Allow"


# https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html


def tags_of_sessions():
    """Who tags a session needs sts:TagSession for these tags, not in the role's trust alone."""
    known = evaluator.enforce

    def enforce(access_key, action, service, region, resource_arn="*", service_context=None):
        denied = known(access_key, action, service, region, resource_arn=resource_arn, service_context=service_context)
        tagged = any(it.lower().startswith("aws:requesttag/") for it in service_context or {})
        if denied is None and action == "sts:AssumeRole" and tagged:
            denied = known(
                access_key, "sts:TagSession", service, region, resource_arn=resource_arn, service_context=service_context
            )
        return denied

    evaluator.enforce = enforce
