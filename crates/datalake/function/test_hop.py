"""Tests of hop.py on real pandas and a small S3 in memory, which fails as the real client does."""

import ast
import csv
import importlib.util
import io
import json
import os
from pathlib import Path
from unittest import mock
from urllib.parse import parse_qsl, quote_plus

import boto3
import pytest
from botocore.exceptions import ClientError, ReadTimeoutError
from botocore.validate import ParamValidator

SOURCE, NEXT = "landing-1", "clean-2"
REAL = boto3.client("s3", region_name="eu-west-1")  # for its model and its errors; never called
# What the function's role is made of: the calls of a zone with a next one, and of the last zone.
CALLS = json.loads(Path(__file__).with_name("calls.json").read_text(encoding="utf-8"))


class FakeS3:
    """Buckets with versions and tags. Every call is checked against the real client's model and recorded."""

    exceptions = REAL.exceptions

    def __init__(self):
        self.versions = {}  # (bucket, key): [object or None for a delete marker, newest last]
        self.calls = []
        self.failures = {}  # (operation, key): error code
        self.before = {}  # operation: called once, before that operation
        self.next = None  # the bucket of the next zone

    def upload(self, key, data, tags=None, bucket=SOURCE):
        data = data.encode() if isinstance(data, str) else data
        stored = self.versions.setdefault((bucket, key), [])
        stored.append({"Body": data, "Tags": dict(tags or {}), "VersionId": f"v{len(stored) + 1}"})

    def delete(self, key, bucket=SOURCE):
        self.versions[bucket, key].append(None)

    def output(self, key, bucket=NEXT):
        return self.versions[bucket, key][-1]

    def outputs(self):
        return sorted(key for bucket, key in self.versions if bucket == NEXT)

    def _error(self, code, operation, status):
        named = {"NoSuchKey": REAL.exceptions.NoSuchKey}.get(code, ClientError)
        # The message of an AccessDenied names the resource, and so the key.
        body = {"Code": code, "Message": f"{code} on (NoSuchKey)"}
        return named({"Error": body, "ResponseMetadata": {"HTTPStatusCode": status}}, operation)

    def _call(self, operation, **arguments):
        accepted = REAL.meta.service_model.operation_model(operation).input_shape
        problems = ParamValidator().validate(arguments, accepted)
        assert not problems.has_errors(), problems.generate_report()
        self.calls.append((operation, arguments))
        allowed = CALLS["next" if self.next else "last"]
        assert self.described(operation, arguments) in allowed, "the function's role has no right to this call"
        self.before.pop(operation, lambda: None)()
        code = self.failures.get((operation, arguments["Key"]))
        if isinstance(code, Exception):
            raise code
        if code:
            raise self._error(code, operation, 503 if code == "SlowDown" else 403)

    def described(self, operation, arguments):
        """A call as calls.json has it."""
        bucket = "next" if arguments["Bucket"] == self.next else "own"
        return {"service": "s3", "operation": operation, "bucket": bucket, "arguments": sorted(arguments)}

    def _find(self, operation, Bucket, Key, VersionId=None):
        stored = self.versions.get((Bucket, Key), [])
        if VersionId:
            stored = [it for it in stored if it and it["VersionId"] == VersionId]
        if not stored or stored[-1] is None:
            raise self._error("404" if operation == "HeadObject" else "NoSuchKey", operation, 404)
        return stored[-1]

    def get_object(self, **arguments):
        self._call("GetObject", **arguments)
        found = self._find("GetObject", **arguments)
        body = io.BytesIO(found["Body"])
        return {"Body": body, "ContentLength": len(found["Body"]), "VersionId": found["VersionId"]}

    def head_object(self, **arguments):
        self._call("HeadObject", **arguments)
        return {"VersionId": self._find("HeadObject", **arguments)["VersionId"]}

    def get_object_tagging(self, **arguments):
        self._call("GetObjectTagging", **arguments)
        tags = self._find("GetObjectTagging", **arguments)["Tags"]
        return {"TagSet": [{"Key": key, "Value": value} for key, value in tags.items()]}

    def put_object(self, **arguments):
        self._call("PutObject", **arguments)
        tags = parse_qsl(arguments["Tagging"], keep_blank_values=True, strict_parsing=True)
        assert len(tags) <= 10
        self.upload(arguments["Key"], arguments["Body"], tags, arguments["Bucket"])
        return {"VersionId": self.output(arguments["Key"], arguments["Bucket"])["VersionId"]}


@pytest.fixture
def s3():
    return FakeS3()


def load(s3, **environment):
    """The module as Lambda loads it: under the name `index`, its client made once."""
    environment = {"ZONE": "landing", **environment}
    s3.next = environment.get("DOWNSTREAM_BUCKET")
    path = Path(__file__).with_name("hop.py")
    spec = importlib.util.spec_from_file_location("index", path)
    index = importlib.util.module_from_spec(spec)
    with mock.patch("boto3.client", return_value=s3) as client:
        with mock.patch.dict(os.environ, environment, clear=True):
            spec.loader.exec_module(index)
    client.assert_called_once_with("s3")
    return index


@pytest.fixture
def hop(s3):
    return load(s3, DOWNSTREAM_BUCKET=NEXT)


def record(key, bucket=SOURCE, **more):
    """A record of an S3 event notification, which encodes its key as a form does."""
    key = quote_plus(key, safe="/")
    return {"eventName": "ObjectCreated:Put", "s3": {"bucket": {"name": bucket}, "object": {"key": key, **more}}}


def notification(*keys):
    return {"Records": [record(key) for key in keys]}


def batch(*bodies):
    texts = [body if isinstance(body, str) else json.dumps(body) for body in bodies]
    messages = [{"messageId": f"m{n}", "receiptHandle": "r", "body": text} for n, text in enumerate(texts, 1)]
    return {"Records": messages}


def run(index, *bodies):
    """The ids of the messages that failed."""
    answer = index.handler(batch(*bodies), None)
    assert list(answer) == ["batchItemFailures"]
    return [it["itemIdentifier"] for it in answer["batchItemFailures"]]


def logged(capsys):
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


GOOD = "id,name\n1,ann\n"
MOVED = b"id,name,lake_zone\n1,ann,landing\n"
PUBLIC = {"dataclassification": "public"}


# What a message may be


def test_a_file_moves_to_the_same_key_of_the_next_zone(s3, hop):
    s3.upload("a/year=2026/month=06/x.csv", GOOD, PUBLIC)
    assert run(hop, notification("a/year=2026/month=06/x.csv")) == []
    assert s3.outputs() == ["a/year=2026/month=06/x.csv"]
    assert s3.output("a/year=2026/month=06/x.csv")["Body"] == MOVED


def test_the_test_event_of_a_new_notification_is_done_at_once(s3, hop):
    event = {"Service": "Amazon S3", "Event": "s3:TestEvent", "Bucket": SOURCE}
    assert run(hop, event, {"Type": "Notification", "Message": json.dumps(event)}) == []
    assert s3.calls == []


def test_every_file_of_a_batch_has_its_own_output(s3, hop):
    keys = [f"day={n}/x.csv" for n in range(10)]
    for n, key in enumerate(keys):
        s3.upload(key, f"n\n{n}\n")
    assert run(hop, *[notification(key) for key in keys]) == []
    assert s3.outputs() == keys
    for n, key in enumerate(keys):
        assert s3.output(key)["Body"] == f"n,lake_zone\n{n},landing\n".encode()


def test_a_message_may_hold_several_records(s3, hop):
    for key in ("a.csv", "b.csv", "c.csv"):
        s3.upload(key, GOOD)
    assert run(hop, notification("a.csv", "b.csv"), notification("c.csv")) == []
    assert s3.outputs() == ["a.csv", "b.csv", "c.csv"]


@pytest.mark.parametrize(
    ("sent", "key"),
    [
        ("red+flower.csv", "red flower.csv"),
        ("a%3Db/red+flower.csv", "a=b/red flower.csv"),
        ("a%2Bb/100%25.csv", "a+b/100%.csv"),
        ("a%2526b.csv", "a%26b.csv"),
        ("stra%C3%9Fe/%E6%97%A5%E6%9C%AC.csv", "straße/日本.csv"),
    ],
)
def test_keys_are_decoded(s3, hop, sent, key):
    s3.upload(key, GOOD)
    message = notification("-")
    message["Records"][0]["s3"]["object"]["key"] = sent
    assert run(hop, message) == []
    assert s3.outputs() == [key]


def test_a_notification_may_come_by_way_of_a_topic(s3, hop):
    s3.upload("a b.csv", GOOD)
    assert run(hop, {"Type": "Notification", "Message": json.dumps(notification("a b.csv"))}) == []
    assert s3.outputs() == ["a b.csv"]


def test_a_malware_scan_names_its_object_without_encoding(s3, hop):
    s3.upload("a+b%20c.csv", GOOD)
    scanned = {"bucketName": SOURCE, "objectKey": "a+b%20c.csv", "versionId": "v1"}
    kind = "GuardDuty Malware Protection Object Scan Result"
    assert run(hop, {"detail-type": kind, "detail": {"s3ObjectDetails": scanned}}) == []
    assert s3.outputs() == ["a+b%20c.csv"]


@pytest.mark.parametrize("body", ["no json", "{}", "[]", "null", '{"Records": [{"s3": {}}]}', '{"detail": {}}'])
def test_a_message_of_an_unknown_form_fails_alone(s3, hop, capsys, body):
    s3.upload("a.csv", GOOD)
    assert run(hop, body, notification("a.csv")) == ["m1"]
    assert s3.outputs() == ["a.csv"]
    assert logged(capsys)[0]["message"] == "m1"


def test_an_empty_batch_is_done(hop):
    assert run(hop) == []


# Late, doubled, unordered


def test_doubled_events_write_the_same_bytes_and_tags(s3, hop):
    s3.upload("a.csv", GOOD, PUBLIC)
    assert run(hop, notification("a.csv"), notification("a.csv", "a.csv")) == []
    puts = [arguments for operation, arguments in s3.calls if operation == "PutObject"]
    assert len(puts) == 3
    assert puts[0] == puts[1] == puts[2]


def test_output_does_not_depend_on_the_container(s3):
    s3.upload("a.csv", GOOD, {"b": "2", "a": "1"})
    for _ in range(2):
        assert run(load(s3, DOWNSTREAM_BUCKET=NEXT), notification("a.csv")) == []
    first, second = s3.versions[NEXT, "a.csv"]
    assert first["Body"] == second["Body"]


def test_an_older_event_that_comes_last_still_leaves_the_newest_state(s3, hop):
    s3.upload("a.csv", "id\nold\n", {"dataclassification": "public"})
    s3.upload("a.csv", "id\nnew\n", {"dataclassification": "secret"})
    newer = {"Records": [record("a.csv", sequencer="0A2", versionId="v2")]}
    older = {"Records": [record("a.csv", sequencer="0A", versionId="v1")]}
    assert run(hop, newer, older) == []
    assert s3.output("a.csv")["Body"] == b"id,lake_zone\nnew,landing\n"
    assert s3.output("a.csv")["Tags"] == {"dataclassification": "secret"}


@pytest.mark.parametrize("moment", ["GetObjectTagging", "PutObject", "HeadObject"])
def test_a_file_replaced_while_it_moves_is_moved_again(s3, hop, moment):
    s3.upload("a.csv", "id\nold\n", {"dataclassification": "public"})
    s3.before[moment] = lambda: s3.upload("a.csv", "id\nnew\n", {"dataclassification": "secret"})
    assert run(hop, notification("a.csv")) == []
    first, last = s3.versions[NEXT, "a.csv"]
    assert (first["Body"], first["Tags"]) == (b"id,lake_zone\nold,landing\n", PUBLIC)
    assert (last["Body"], last["Tags"]) == (b"id,lake_zone\nnew,landing\n", {"dataclassification": "secret"})


def test_a_slow_container_does_not_leave_its_stale_output(s3, hop):
    """Another container moves the newer version while this one is about to write the older."""
    s3.upload("a.csv", "id\nold\n")

    def other_container():
        s3.upload("a.csv", "id\nnew\n")
        assert run(load(s3, DOWNSTREAM_BUCKET=NEXT), notification("a.csv")) == []

    s3.before["PutObject"] = other_container
    assert run(hop, notification("a.csv")) == []
    bodies = [it["Body"] for it in s3.versions[NEXT, "a.csv"]]
    assert [body.split(b"\n")[1] for body in bodies] == [b"new,landing", b"old,landing", b"new,landing"]


@pytest.mark.parametrize("deleted", [True, False])
def test_an_object_that_is_gone_is_skipped(s3, hop, capsys, deleted):
    if deleted:
        s3.upload("gone.csv", GOOD)
        s3.delete("gone.csv")
    s3.upload("a.csv", GOOD)
    assert run(hop, notification("gone.csv"), notification("a.csv")) == []
    assert s3.outputs() == ["a.csv"]
    assert logged(capsys)[0] == {"Bucket": SOURCE, "Key": "gone.csv", "skipped": "deleted"}


def test_an_object_deleted_after_its_output_is_settled_by_the_retry(s3, hop):
    s3.upload("a.csv", GOOD)
    s3.before["HeadObject"] = lambda: s3.delete("a.csv")
    assert run(hop, notification("a.csv")) == ["m1"]
    assert run(hop, notification("a.csv")) == []


# Failures stay alone

POISON = {
    "empty": b"",
    "only blank lines": b"\n \n\n",
    "not UTF-8": b"id,name\n1,\xff\xfe\n",
    "UTF-16": "id,name\n1,ann\n".encode("utf-16"),
    "binary": b"PK\x03\x04\x00\x00,\x00",
    "NUL in a cell": b"id,name\n1,\x00ann\n",
    "a row longer than the header": b"id,name\n1,ann,extra\n",
    "every row longer than the header": b"id,name\n1,ann,\n2,bob,\n",
    "a quote that never ends": b'id,name\n1,"ann\n',
    "a column without a name": b"id,,name\n1,2,ann\n",
    "a name of signs only": b"id,?\n1,2\n",
    "two columns of one name": b"Id,id\n1,2\n",
    "two columns of one tidy name": b"first name,first-name\n1,2\n",
    "too many columns": b",".join(b"c%d" % n for n in range(1001)) + b"\n",
    "too many columns behind a line break": b'"\n",' + b",".join(b"c%d" % n for n in range(1001)) + b"\n",
    "too many columns after a mark": b"\xef\xbb\xbf \n" + b",".join(b"c%d" % n for n in range(1001)) + b"\n",
    "too many columns after a blank line": b" \n" + b",".join(b"c%d" % n for n in range(1001)) + b"\n",
}


@pytest.mark.parametrize("poison", POISON.values(), ids=POISON.keys())
def test_a_poison_file_fails_only_its_own_message(s3, hop, capsys, poison):
    for key in ("a.csv", "b.csv"):
        s3.upload(key, GOOD)
    s3.upload("poison.csv", poison)
    assert run(hop, notification("a.csv"), notification("poison.csv"), notification("b.csv")) == ["m2"]
    assert s3.outputs() == ["a.csv", "b.csv"]
    line = logged(capsys)[1]
    assert (line["Bucket"], line["Key"]) == (SOURCE, "poison.csv") and line["error"]


def test_the_other_records_of_a_failed_message_are_written(s3, hop):
    s3.upload("a.csv", GOOD)
    s3.upload("poison.csv", b"")
    s3.upload("b.csv", GOOD)
    message = notification("a.csv", "poison.csv", "b.csv")
    assert run(hop, message) == ["m1"]
    assert s3.outputs() == ["a.csv", "b.csv"]
    assert run(hop, message) == ["m1"]
    assert {it["Body"] for it in s3.versions[NEXT, "a.csv"]} == {MOVED}


@pytest.mark.parametrize("operation", ["GetObject", "GetObjectTagging", "PutObject", "HeadObject"])
@pytest.mark.parametrize("code", ["AccessDenied", "SlowDown", "InternalError"])
def test_a_refused_call_fails_the_message(s3, hop, capsys, operation, code):
    s3.upload("a.csv", GOOD)
    s3.upload("b.csv", GOOD)
    s3.failures[operation, "a.csv"] = code
    assert run(hop, notification("a.csv"), notification("b.csv")) == ["m1"]
    assert s3.output("b.csv")["Body"] == MOVED
    assert any(code in line.get("error", "") and operation in line["error"] for line in logged(capsys))


def test_a_broken_connection_fails_the_message(s3, hop, capsys):
    s3.upload("a.csv", GOOD)
    s3.failures["GetObject", "a.csv"] = ReadTimeoutError(endpoint_url="https://s3.test")
    assert run(hop, notification("a.csv")) == ["m1"]
    assert logged(capsys)[0]["error"] == "ReadTimeoutError"


@pytest.mark.parametrize("key", ["a.txt", "a.csv.gz", "a.parquet", "csv", "a.csv/b"])
def test_what_is_not_named_csv_fails(s3, hop, key):
    s3.upload(key, GOOD)
    assert run(hop, notification(key)) == ["m1"]
    assert s3.outputs() == []


def test_the_ending_may_be_in_capitals(s3, hop):
    s3.upload("A.CSV", GOOD)
    assert run(hop, notification("A.CSV")) == []
    assert s3.outputs() == ["A.CSV"]


def test_a_folder_marker_is_done_but_a_file_named_like_a_folder_fails(s3, hop):
    s3.upload("a/", b"")
    s3.upload("b/", GOOD)
    assert run(hop, notification("a/"), notification("b/")) == ["m2"]
    assert s3.outputs() == []


def test_a_file_above_the_limit_is_not_read(s3):
    index = load(s3, DOWNSTREAM_BUCKET=NEXT, MAX_BYTES=str(len(GOOD)))
    s3.upload("fits.csv", GOOD)
    s3.upload("large.csv", GOOD + "2")
    with mock.patch.object(index, "clean", wraps=index.clean) as clean:
        assert run(index, notification("fits.csv"), notification("large.csv")) == ["m2"]
    clean.assert_called_once_with(GOOD.encode())


def test_a_bucket_without_versions_is_refused(s3, hop):
    s3.upload("a.csv", GOOD)
    del s3.versions[SOURCE, "a.csv"][0]["VersionId"]
    with mock.patch.object(s3, "get_object", return_value={"Body": io.BytesIO(b"id\n"), "ContentLength": 3}):
        assert run(hop, notification("a.csv")) == ["m1"]
    assert s3.outputs() == []


# Tags


@pytest.mark.parametrize("value", ["public", "proprietary", "confidential", "secret"])
def test_the_classification_is_carried(s3, hop, value):
    s3.upload("a.csv", GOOD, {"dataclassification": value})
    assert run(hop, notification("a.csv")) == []
    assert s3.output("a.csv")["Tags"] == {"dataclassification": value}


def test_a_file_without_classification_is_secret(s3, hop):
    s3.upload("a.csv", GOOD)
    s3.upload("b.csv", GOOD, {"DataClassification": "public", "owner": "ann"})
    assert run(hop, notification("a.csv", "b.csv")) == []
    assert s3.output("a.csv")["Tags"] == {"dataclassification": "secret"}
    assert s3.output("b.csv")["Tags"]["dataclassification"] == "secret"


def test_an_unknown_classification_is_carried_as_it_is(s3, hop):
    """Readers are refused an unknown value, so nothing is lowered."""
    for key, value in (("a.csv", "Public"), ("b.csv", "")):
        s3.upload(key, GOOD, {"dataclassification": value})
        assert run(hop, notification(key)) == []
        assert s3.output(key)["Tags"] == {"dataclassification": value}


def test_other_tags_are_carried_with_all_their_characters(s3, hop):
    tags = {"dataclassification": "public", "owner": "ann & bob=1+1/2", "straße": "日 本", "empty": ""}
    s3.upload("a.csv", GOOD, tags)
    assert run(hop, notification("a.csv")) == []
    assert s3.output("a.csv")["Tags"] == tags


def test_ten_tags_are_carried(s3, hop):
    tags = PUBLIC | {f"tag{n}": "x" for n in range(9)}
    s3.upload("a.csv", GOOD, tags)
    assert run(hop, notification("a.csv")) == []
    assert s3.output("a.csv")["Tags"] == tags


def test_the_verdict_of_a_scan_stays_with_what_was_scanned(s3, hop):
    """Carried on, it would open the next zone's gate for bytes that nobody scanned."""
    s3.upload("a.csv", GOOD, PUBLIC | {"GuardDutyMalwareScanStatus": "NO_THREATS_FOUND"})
    assert run(hop, notification("a.csv")) == []
    assert s3.output("a.csv")["Tags"] == PUBLIC


# The transformation


def moved(s3, hop, text):
    s3.upload("a.csv", text)
    assert run(hop, notification("a.csv")) == []
    return s3.output("a.csv")["Body"].decode()


def test_names_and_cells_are_tidied_and_empty_rows_dropped(s3, hop):
    text = ' First Name ,"E-Mail (work)",Größe\n ann , a@x ,\n , ,\n\nbob,,7\n'
    assert moved(s3, hop, text) == "first_name,e_mail_work,größe,lake_zone\nann,a@x,,landing\nbob,,7,landing\n"


def test_text_stays_text(s3, hop):
    text = "a,b,c,d\n007,NA,1.10,1e5\nnull,nan,TRUE,2026-01-01\n"
    expected = "a,b,c,d,lake_zone\n007,NA,1.10,1e5,landing\nnull,nan,TRUE,2026-01-01,landing\n"
    assert moved(s3, hop, text) == expected


def test_names_that_are_numbers_stay_as_they_are(s3, hop):
    assert moved(s3, hop, "007,1e1\n010,0x1\n") == "007,1e1,lake_zone\n010,0x1,landing\n"


def test_quotes_separators_and_line_breaks_in_cells_survive(s3, hop):
    rows = [["id", "text"], ["1", 'say "hi", she said'], ["2", "two\nlines"]]
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    written = csv.reader(io.StringIO(moved(s3, hop, text.getvalue()), newline=""))
    assert list(written) == [row + [zone] for row, zone in zip(rows, ["lake_zone", "landing", "landing"])]


@pytest.mark.parametrize("text", ["\ufeffid,name\r\n1,ann\r\n", "\n\nid,name\n1,ann", '\ufeff"id",name\r1,ann'])
def test_marks_and_line_endings_of_other_systems_are_understood(s3, hop, text):
    assert moved(s3, hop, text).encode() == MOVED


def test_a_missing_last_cell_is_empty(s3, hop):
    assert moved(s3, hop, "id,name\n1\n") == "id,name,lake_zone\n1,,landing\n"


def test_a_file_of_only_a_header_is_a_file_without_rows(s3, hop):
    assert moved(s3, hop, "id,name\n") == "id,name,lake_zone\n"


def test_a_thousand_columns_are_moved(s3, hop):
    header = ",".join(f"c{n}" for n in range(1000))
    assert moved(s3, hop, header + "\n" + "," * 998 + "x,\n").startswith(header)


def test_the_next_zone_marks_the_rows_as_its_own(s3):
    s3.upload("a.csv", GOOD)
    assert run(load(s3, DOWNSTREAM_BUCKET=NEXT), notification("a.csv")) == []
    second = load(s3, ZONE="clean", DOWNSTREAM_BUCKET="curated-3")
    assert run(second, {"Records": [record("a.csv", bucket=NEXT)]}) == []
    assert s3.output("a.csv", "curated-3")["Body"] == b"id,name,lake_zone\n1,ann,clean\n"
    assert s3.output("a.csv", "curated-3")["Tags"] == {"dataclassification": "secret"}


# The role, the last zone, the log


def test_the_calls_of_the_role_are_the_calls_that_are_made(s3, hop):
    s3.upload("a.csv", GOOD, PUBLIC)
    run(hop, notification("a.csv"))
    # In their order, each once. No key is named in a write: the bucket's own encryption applies.
    assert [s3.described(*it) for it in s3.calls] == CALLS["next"]


def test_the_calls_of_the_last_zones_role_are_the_calls_that_are_made(s3):
    last = load(s3, ZONE="curated")
    s3.upload("a.csv", GOOD, PUBLIC)
    run(last, notification("a.csv"))
    assert [s3.described(*it) for it in s3.calls] == CALLS["last"]


def test_the_code_has_no_call_that_the_role_was_not_made_for():
    """Read from the code, so that a call that no test reaches is found too."""
    tree = ast.parse(Path(__file__).with_name("hop.py").read_text(encoding="utf-8"))
    used = [it for it in ast.walk(tree) if isinstance(it, ast.Attribute) and isinstance(it.value, ast.Name)]
    clients = [it for it in ast.walk(tree) if isinstance(it, ast.Call) and ast.unparse(it.func) == "boto3.client"]
    assert [ast.literal_eval(it.args[0]) for it in clients] == ["s3"]
    assert {it.attr for it in used if it.value.id == "boto3"} == {"client"}
    called = {it.attr for it in used if it.value.id == "S3"} - {"exceptions"}
    operations = {REAL.meta.method_to_api_mapping[it] for it in called}
    assert operations == {it["operation"] for it in CALLS["next"] + CALLS["last"]}


def test_the_last_zone_only_reads(s3, capsys):
    last = load(s3, ZONE="curated")
    s3.upload("a.csv", GOOD)
    s3.upload("poison.csv", b"")
    assert run(last, notification("a.csv"), notification("poison.csv")) == ["m2"]
    assert {operation for operation, _ in s3.calls} == {"GetObject"}
    assert logged(capsys)[0]["rows_out"] == 1


def test_each_object_has_one_line_in_the_log(s3, hop, capsys):
    s3.upload("a b.csv", "id,name\n1,ann\n,\n")
    run(hop, notification("a b.csv"))
    line = {"Bucket": SOURCE, "Key": "a b.csv", "version": "v1", "rows_in": 2, "rows_out": 1}
    assert logged(capsys) == [line]


def test_a_key_can_not_forge_a_line_of_the_log(s3, hop, capsys):
    key = 'a\n{"rows_out": 9}\n.csv'
    s3.upload(key, GOOD)
    run(hop, notification(key))
    assert [line["Key"] for line in logged(capsys)] == [key]


@pytest.mark.parametrize("poison", ["id\nhunter2,x\n", b"id\nhunter2\xff\n", "hunter2,hunter2\n", 'id\n"hunter2'])
def test_data_never_appears_in_the_log(s3, hop, capsys, poison):
    s3.upload("a.csv", poison)
    s3.upload("b.csv", "id\nhunter2\n")
    assert run(hop, notification("a.csv"), notification("b.csv"), "hunter2") == ["m1", "m3"]
    assert "hunter2" not in capsys.readouterr().out


def test_an_error_of_a_changed_transformation_is_logged_by_its_kind_only(s3, hop, capsys):
    s3.upload("a.csv", GOOD)
    with mock.patch.object(hop, "clean", side_effect=ValueError("could not convert 'hunter2'")):
        assert run(hop, notification("a.csv")) == ["m1"]
    assert logged(capsys)[0]["error"] == "ValueError"


def test_the_code_fits_into_a_template():
    code = Path(__file__).with_name("hop.py").read_text(encoding="utf-8")
    assert code.isascii() and len(json.dumps(code)) < 4000
