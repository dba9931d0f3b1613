"""Moves each CSV file of a zone to the next zone: cleaned, same key, same tags.

Always takes an object's newest version, so late, doubled and unordered events
end in the same output. A failure fails only its own message.
"""
import io, json, os, re
from urllib.parse import unquote_plus, urlencode

import boto3
import pandas as pd
from botocore.exceptions import ClientError

S3 = boto3.client("s3")
ZONE = os.environ["ZONE"]
NEXT = os.environ.get("DOWNSTREAM_BUCKET")  # the last zone has none
MAX_BYTES = int(os.environ.get("MAX_BYTES", 8 << 20))  # safe with 512 MB


class Refused(Exception):
    pass


def handler(event, _):
    failed = []
    for message in event["Records"]:
        try:
            done = [hop(*it) for it in places(json.loads(message["body"]))]
        except Exception as error:
            done = [log(message=message["messageId"], error=type(error).__name__)]
        if not all(done):
            failed.append({"itemIdentifier": message["messageId"]})
    return {"batchItemFailures": failed}


def places(body):
    if "Message" in body:  # wrapped by SNS
        body = json.loads(body["Message"])
    if body.get("Event") == "s3:TestEvent":
        return []
    if "detail" in body:  # malware scan: its key is not encoded
        it = body["detail"]["s3ObjectDetails"]
        return [(it["bucketName"], it["objectKey"])]
    found = [it["s3"] for it in body["Records"]]
    return [(it["bucket"]["name"], unquote_plus(it["object"]["key"])) for it in found]


def hop(bucket, key):
    try:
        while move({"Bucket": bucket, "Key": key}):
            pass
        return True
    except Exception as error:
        code = getattr(error, "response", {}).get("Error", {}).get("Code")
        if code in ("NoSuchKey", "404"):
            log(bucket=bucket, key=key, skipped="deleted")
            return True
        # other texts may quote the file
        reason = str(error) if code or isinstance(error, Refused) else None
        log(bucket=bucket, key=key, error=type(error).__name__, reason=reason)


def move(source):
    """True if replaced meanwhile: then the write came too late."""
    found = S3.get_object(**source)
    key, size, version = source["Key"], found["ContentLength"], found["VersionId"]
    if key.endswith("/") and not size:  # folder made in the console
        return
    if not key.lower().endswith(".csv") or size > MAX_BYTES:
        raise Refused(f"not .csv, or more than {MAX_BYTES} bytes")
    rows, frame = clean(found["Body"].read())
    log(**source, version=version, rows_in=rows, rows_out=len(frame))
    if not NEXT:
        return
    tags = S3.get_object_tagging(**source, VersionId=version)["TagSet"]
    tags = {"dataclassification": "secret"} | {it["Key"]: it["Value"] for it in tags}
    tags.pop("GuardDutyMalwareScanStatus", None)  # not true of the output
    S3.put_object(
        Bucket=NEXT,
        Key=key,
        Body=frame.to_csv(index=False, lineterminator="\n").encode(),
        ContentType="text/csv",
        Tagging=urlencode(tags),
    )
    return S3.head_object(**source)["VersionId"] != version


def clean(data):
    """Tidy names and cells, drop empty rows, add `lake_zone`. All stays text."""
    if b"\0" in data:
        raise Refused("NUL bytes")
    cells = pd.read_csv(io.BytesIO(data), header=None, dtype=str, na_filter=False)
    cells = cells.apply(lambda column: column.str.strip())
    names = [re.sub(r"\W+", "_", it.lower()).strip("_") for it in cells.iloc[0]]
    if "" in names or len({*names}) < len(names):
        raise Refused("column names empty or not unique")
    rows = cells[1:].set_axis(names, axis=1)
    return len(rows), rows[(rows != "").any(axis=1)].assign(lake_zone=ZONE)


def log(**fields):
    print(json.dumps({"zone": ZONE, **fields}))
