"""Moves each CSV file of a zone to the next: cleaned, same key, same tags.

It reads an object's newest version, so events may come late, twice or unordered.
"""
import csv, io, json, os, re
from urllib.parse import unquote_plus, urlencode

import boto3
import pandas as pd
from pandas.errors import ParserError

S3 = boto3.client("s3")
ZONE = os.environ["ZONE"]
NEXT = os.environ.get("DOWNSTREAM_BUCKET")  # the last zone has none
LIMIT = int(os.environ.get("MAX_BYTES", 8 << 20))  # safe in 512 MB


def handler(event, _):
    failed = []
    for message in event["Records"]:
        try:
            done = [moved(it) for it in sources(json.loads(message["body"]))]
        except Exception as error:
            done = [log(message=message["messageId"], error=type(error).__name__)]
        if not all(done):
            failed.append({"itemIdentifier": message["messageId"]})
    return {"batchItemFailures": failed}


def sources(body):
    if "Message" in body:  # by way of SNS
        body = json.loads(body["Message"])
    if body.get("Event") == "s3:TestEvent":
        return []
    if "detail" in body:  # malware scan: the key is not encoded
        it = body["detail"]["s3ObjectDetails"]
        return [{"Bucket": it["bucketName"], "Key": it["objectKey"]}]
    found = [it["s3"] for it in body["Records"]]
    return [
        {"Bucket": it["bucket"]["name"], "Key": unquote_plus(it["object"]["key"])}
        for it in found
    ]


def moved(source):
    try:
        while move(source):  # again, if replaced before the write
            pass
    except S3.exceptions.NoSuchKey:
        log(**source, skipped="deleted")
    except Exception as error:
        safe = isinstance(error, (S3.exceptions.ClientError, ParserError))
        # other errors may quote the data, so only their kind is logged
        return log(**source, error=str(error) if safe else type(error).__name__)
    return True


def move(source):
    found = S3.get_object(**source)
    key, size, version = source["Key"], found["ContentLength"], found["VersionId"]
    if key.endswith("/") and not size:  # a folder made in the console
        return
    if not key.lower().endswith(".csv") or size > LIMIT:
        raise ParserError(f"not .csv or over {LIMIT} bytes")
    rows, frame = clean(found["Body"].read())
    if NEXT:
        tags = S3.get_object_tagging(**source, VersionId=version)["TagSet"]
        tags = {it["Key"]: it["Value"] for it in tags}
        tags.setdefault("dataclassification", "secret")
        tags.pop("GuardDutyMalwareScanStatus", None)  # not true of the output
        body = frame.to_csv(index=False, lineterminator="\n").encode()
        S3.put_object(Bucket=NEXT, Key=key, Body=body, Tagging=urlencode(tags))
    log(**source, version=version, rows_in=rows, rows_out=len(frame))
    return NEXT and S3.head_object(**source)["VersionId"] != version


def clean(data):
    """Tidy names and cells, drop empty rows, add the zone. All stays text."""
    text = data.decode("utf-8-sig").lstrip()
    if "\0" in text or len(next(csv.reader(io.StringIO(text, "")), "")) > 1000:
        raise ParserError("NUL or over 1000 columns")
    cells = pd.read_csv(io.StringIO(text), header=None, dtype=str, na_filter=False)
    cells = cells.apply(lambda column: column.str.strip())
    names = [re.sub(r"\W+", "_", it.lower()).strip("_") for it in cells.iloc[0]]
    if "" in names or len({*names}) < len(names):
        raise ParserError("column names empty or not unique")
    rows = cells[1:].set_axis(names, axis=1)
    full = rows[(rows != "").any(axis=1)]
    return len(rows), full.assign(lake_zone=ZONE)


def log(**fields):
    print(json.dumps(fields))
