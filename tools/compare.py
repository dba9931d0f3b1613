"""Measures `lakewright` against public tools: `check` against cfn-lint and AWS's cloudformation-validate, `diff`
against the engine of `cdk diff`. Prints Markdown tables on standard output, progress on standard error.

    cargo build --release -p lakewright-cli
    python3 tools/compare.py                            # what is in the repository
    python3 tools/compare.py FOLDER --cases FOLDER      # templates and pairs of your own

Templates: files, or folders, searched for .json, .yaml, .yml and .template files with `Resources` in them.

Cases: a folder with a folder for each pair (`before.*`, `after.*`, and, if wanted, `parameters.json` and
`expected.json`), or a file of JSON lines (.jsonl, .jsonl.xz) with the keys id, before, after, parameters and expected.
Expected is {"LogicalId": {"action": "Modify", "replacement": "True"}}: every resource that changes, as in a change set.

cfn-lint and cloudformation-validate are those of tools/requirements.txt, in the Python that runs this or in the one
that `cargo xtask test` sets up (target/python). The engine of `cdk diff` is installed with npm under target/compare. A
tool that is not there is left out, and said so. Nothing is written but there and in a temporary folder.

Time and memory are of whole processes, children included, from wait4(2); a process has at least the memory that starts
it, some 9 MiB. Everything but time and memory is the same in each run.
"""

import argparse
import contextlib
import glob
import importlib.util
import json
import lzma
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = ["target/assembly", "tools/examples/check", "crates/cli/tests/fuzz/seeds", "crates/template/tests/data"]
CASES = ["tools/examples/diff"]
CDK = "@aws-cdk/cloudformation-diff"
CDK_VERSION = "2.187.5"
PYTHON_PACKAGES = {"cfn-lint": "cfnlint", "cloudformation-validate": "cloudformation_validate"}

# Their answer depends on the day of the run.
BY_DATE = {"E2531", "W2531", "E2533"}
SECTIONS = {"Resources", "Parameters", "Outputs", "Conditions", "Mappings"}
SMALL = """AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 360
"""


class Refused(Exception):
    """What a person has to hear: one line."""


# ---- answers -----------------------------------------------------------------------------------------------------


def rule_of(text):
    """cfn-lint's id of a rule: cloudformation-validate calls what makes a deployment fail F#### instead of E####."""
    return "E" + text[1:] if text[:1] == "F" and text[1:].isdigit() else text


def logical_id(path):
    """The resource, parameter, output, condition or mapping that a path leads to; nothing if none."""
    return str(path[1]) if len(path) > 1 and path[0] in SECTIONS else ""


def keys(findings, rules):
    """What is compared: rule and logical id, of the rules in question."""
    return {(rule, place) for rule, _, place in findings if rule in rules}


def has_error(findings, rules):
    return any(level == "error" and rule in rules for rule, level, _ in findings)


def percent(part, whole):
    return f"{100 * part / whole:.1f}%" if whole else "-"


def agreement(ours, theirs, rules):
    """How far two tools agree, theirs being the measure: {templates, findings} of (both, missing, extra).

    A template without an answer of ours is wrong whatever the other says; one without an answer of theirs is left out.
    """
    templates, found = [0, 0, 0], [0, 0, 0]
    for file, their in theirs.items():
        if their is None:
            continue
        our = ours.get(file)
        bad = has_error(their, rules)
        if our is None:
            templates[1 if bad else 2] += 1
            found[1] += len(keys(their, rules))
            continue
        if bad or has_error(our, rules):
            templates[0 if bad and has_error(our, rules) else 1 if bad else 2] += 1
        left, right = keys(our, rules), keys(their, rules)
        for index, count in enumerate((len(left & right), len(right - left), len(left - right))):
            found[index] += count
    return {"templates": tuple(templates), "findings": tuple(found)}


def differences(expected, changes):
    """What a diff says otherwise than expected, one line each; only what both kinds of tool say is compared."""
    wrong = []
    for name in sorted(set(expected) | set(changes)):
        want, have = expected.get(name), changes.get(name)
        if want is None or have is None:
            wrong.append(f"{name}: {said(have)}, expected {said(want)}")
            continue
        same = want["action"] == have["action"]
        if same and want["action"] == "Modify" and want.get("replacement") is not None:
            same = str(want["replacement"]) == str(have["replacement"])
        if not same:
            wrong.append(f"{name}: {said(have)}, expected {said(want)}")
    return wrong


def said(change):
    if change is None:
        return "no change"
    is_modified = change["action"] == "Modify" and change.get("replacement") is not None
    return change["action"] + (f" (replacement {change['replacement']})" if is_modified else "")


def table(head, rows):
    lines = ["| " + " | ".join(map(str, row)) + " |" for row in [head, ["---"] * len(head), *rows]]
    return "\n".join(lines) + "\n"


# ---- processes ---------------------------------------------------------------------------------------------------

# The memory of a process counts what started it. This starts it from a small process instead of this one.
LAUNCHER = """
import json, os, resource, sys, time
start = time.monotonic()
child = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ)
status, usage = os.wait4(child, 0)[1:]
json.dump([time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss], open(sys.argv[1], "w"))
sys.exit(os.waitstatus_to_exitcode(status) & 255)
"""


class Run:
    """What a process said, and took: seconds on the clock, of CPU, MiB at its peak."""

    def __init__(self, command, text=None, timeout=None):
        with tempfile.NamedTemporaryFile(prefix="lakewright-compare-") as usage:
            launcher = [sys.executable, "-I", "-S", "-c", LAUNCHER, usage.name, *map(str, command)]
            process = subprocess.Popen(
                launcher,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                cwd=ROOT,
                start_new_session=True,
            )
            try:
                output, errors = process.communicate((text or "").encode(), timeout)
                self.status = process.returncode
            except BaseException as error:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
                output, errors = process.communicate()
                if not isinstance(error, subprocess.TimeoutExpired):
                    raise
                self.status = None
            self.output, self.errors = output.decode(errors="replace"), errors.decode(errors="replace")
            measured = Path(usage.name).read_text()
            self.wall, self.cpu, self.peak = json.loads(measured) if measured else (0.0, 0.0, 0)
            # Kibibytes, but bytes on macOS.
            self.peak /= 1024 * 1024 if sys.platform == "darwin" else 1024


class Spent:
    """What several processes took together."""

    def __init__(self):
        self.cpu = self.wall = self.peak = 0.0

    def add(self, run):
        self.cpu, self.wall, self.peak = self.cpu + run.cpu, self.wall + run.wall, max(self.peak, run.peak)
        return run


def tell(message):
    print(message, file=sys.stderr, flush=True)


# ---- the tools ---------------------------------------------------------------------------------------------------


class Lakewright:
    name = "lakewright"
    # Without and with an error.
    statuses = (0, 1)

    def __init__(self, program):
        self.program = program
        version = Run([program, "--version"])
        if version.status != 0:
            raise Refused(f"{program} does not run: {version.errors.strip()}")
        self.version = version.output.split()[-1]
        self.rules = {line.split()[0] for line in Run([program, "rules"]).output.splitlines() if line}

    def small(self, file):
        return [self.program, "check", file]

    def check(self, files, timeout):
        """The findings of each file, None where there is no answer; a hundred files a call."""
        spent, answers, waiting = Spent(), {}, [files[at : at + 100] for at in range(0, len(files), 100)]
        while waiting:
            batch = waiting.pop(0)
            run = spent.add(Run([self.program, "check", "--format", "jsonl", "--", *batch], timeout=timeout))
            if run.status in (0, 1):
                answers.update({file: [] for file in batch})
                for finding in map(json.loads, run.output.splitlines()):
                    place = logical_id(finding["path"]) if finding["path"] else finding["logical_id"]
                    found = (finding["rule"], finding["level"], place)
                    answers[finding["file"]].append(found)
            elif len(batch) == 1:
                answers[batch[0]] = None
            else:
                waiting = [[file] for file in batch] + waiting
        return answers, spent

    def diff(self, case, timeout):
        extra = ["--parameters", case.parameters] if case.parameters else []
        run = Run([self.program, "diff", "--format", "json", *extra, case.before, case.after], timeout=timeout)
        if run.status != 0:
            return None, run
        changes = json.loads(run.output).get("changes")
        if changes is None:
            return None, run
        return {it["logical_id"]: it for it in changes if it["action"] != "None"}, run


class PythonLinter:
    """A linter that this file runs as a process of its own: one process for all files, a line for each."""

    def __init__(self, name, python):
        self.name, self.python = name, python
        # cfn-lint adds 2 for an error, 4 for a warning, 8 for information; 1 is its own failure.
        self.statuses = range(0, 16, 2) if name == "cfn-lint" else (0,)
        told = Run([python, __file__, "--worker", name, "rules"])
        if told.status != 0:
            raise Refused(f"{name} does not run in {python}: {(told.errors.strip().splitlines() or ['?'])[-1]}")
        self.version, rules = json.loads(told.output)
        self.rules = set(map(rule_of, rules))

    def small(self, file):
        if self.name == "cfn-lint":
            return [self.python, "-c", "from cfnlint.runner import main; main()", file, "--include-checks", "I"]
        return [self.python, __file__, "--worker", self.name, "check", file]

    def check(self, files, timeout):
        """As of lakewright. Where a process ends or takes too long, the file it was at has no answer, and another one
        goes on."""
        spent, answers, left = Spent(), {}, list(files)
        while left:
            command = [self.python, __file__, "--worker", self.name, "check", "--each", str(timeout), "-"]
            run = spent.add(Run(command, "\n".join(left)))
            done = [json.loads(line) for line in run.output.splitlines()]
            answers.update({file: found and [tuple(it) for it in found] for file, found in done})
            left = left[len(done) :]
            if left:
                answers[left.pop(0)] = None
        return {file: answers[file] for file in files}, spent


class Cdk:
    name = "cdk diff"

    def __init__(self, folder):
        node, npm = shutil.which("node"), shutil.which("npm")
        if not node or not npm:
            raise Refused("node or npm is not there")
        self.node, self.folder = node, folder
        package = folder / "node_modules" / CDK / "package.json"
        wanted = {"private": True, "dependencies": {CDK: CDK_VERSION}}
        if not package.is_file() or json.loads(package.read_text())["version"] != CDK_VERSION:
            tell(f"installing {CDK} {CDK_VERSION}")
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "package.json").write_text(json.dumps(wanted))
            install = Run(
                [npm, "install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts"], timeout=600
            )
            if install.status != 0 or not package.is_file():
                raise Refused(f"npm can not install {CDK} {CDK_VERSION}")
        self.version = CDK_VERSION
        data = json.loads((folder / "node_modules/@aws-cdk/aws-service-spec/package.json").read_text())["version"]
        self.version += f" (aws-service-spec {data})"
        (folder / "diff.js").write_text(CDK_SCRIPT)

    def diffs(self, pairs, timeout):
        """The changes of each pair of JSON files, None where there is no answer: one process for all."""
        run = Run([self.node, self.folder / "diff.js"], json.dumps(pairs), timeout=timeout)
        done = [json.loads(line) for line in run.output.splitlines()]
        return done + [None] * (len(pairs) - len(done)), run


CDK_SCRIPT = """
const fs = require('fs');
const { fullDiff } = require('@aws-cdk/cloudformation-diff');
const KINDS = {
  WILL_CREATE: { action: 'Add' }, WILL_DESTROY: { action: 'Remove' }, WILL_ORPHAN: { action: 'Remove' },
  WILL_IMPORT: { action: 'Import' }, WILL_UPDATE: { action: 'Modify', replacement: 'False' },
  MAY_REPLACE: { action: 'Modify', replacement: 'Conditional' },
  WILL_REPLACE: { action: 'Modify', replacement: 'True' },
};
for (const [before, after] of JSON.parse(fs.readFileSync(0, 'utf8'))) {
  let changes = null;
  try {
    const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
    changes = {};
    fullDiff(read(before), read(after)).resources.forEachDifference((id, change) => {
      if (KINDS[change.changeImpact]) changes[id] = KINDS[change.changeImpact];
    });
  } catch (error) {
    changes = null;
  }
  fs.writeSync(1, JSON.stringify(changes) + '\\n');
}
"""


# ---- the linters, in a process of their own ----------------------------------------------------------------------


def worker(arguments):
    """`--worker NAME rules`, `--worker NAME check FILE|-`, `--worker cfn-lint json FILE OUT`."""
    name, what, *rest = arguments
    if what == "json":
        return write_json(*rest)
    lint, version, rules = {"cfn-lint": cfn_lint, "cloudformation-validate": cloudformation_validate}[name](what)
    if what == "rules":
        json.dump([version, sorted(rules())], sys.stdout)
        return 0
    seconds = 0
    if rest[0] == "--each":
        seconds, rest = float(rest[1]), rest[2:]
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    for file in sys.stdin.read().splitlines() if rest == ["-"] else rest:
        # The end of this process, which is what the one that started it takes for no answer.
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            found = lint(file)
        except Exception:  # whatever it is, it is no answer
            found = None
        signal.setitimer(signal.ITIMER_REAL, 0)
        print(json.dumps([file, found]), flush=True)
    return 0


def cfn_lint(_):
    from cfnlint.config import ConfigMixIn, ManualArgs
    from cfnlint.runner import Runner
    from cfnlint.version import __version__

    def config(file):
        return ConfigMixIn(**ManualArgs(templates=[glob.escape(file)], include_checks=["I"], regions=["us-east-1"]))

    runner = None

    def lint(file):
        nonlocal runner
        if runner is None:
            runner = Runner(config(file))
        runner.config = config(file)
        return sorted(
            {(it.rule.id, it.rule.severity, logical_id(list(getattr(it, "path", None) or []))) for it in runner.run()}
        )

    def rules():
        return Runner(config(__file__)).rules.keys()

    return lint, __version__, rules


def cloudformation_validate(_):
    from importlib.metadata import version

    from cloudformation_validate import CompositeEngine, DetailLevel, Severity, ValidateConfig

    levels = {"INFO": "informational", "WARN": "warning", "ERROR": "error", "FATAL": "error"}
    engine = CompositeEngine()
    config = ValidateConfig(severity_level=Severity.INFO, detail_level=DetailLevel.STANDARD)

    def lint(file):
        report = engine.validate_template(file, config)
        found = (
            (it.rule_id, it.severity.name, getattr(it.entity, "logical_id", it.entity)) for it in report.diagnostics
        )
        return sorted(
            {(rule_of(rule), levels.get(level, "informational"), str(place or "")) for rule, level, place in found}
        )

    return (
        lint,
        version("cloudformation-validate"),
        lambda: (getattr(it, "rule_id", None) or it.id for it in engine.list_rules()),
    )


def write_json(source, target):
    """A template as JSON with long forms, for tools that read nothing else; read by cfn-lint."""
    from cfnlint.decode import decode

    template, found = decode(source)
    if found or template is None:
        return 1
    Path(target).write_text(json.dumps(template))
    return 0


# ---- the measurements --------------------------------------------------------------------------------------------


def templates_in(places, is_known=lambda _: False):
    """Every template there, by name; in a folder a template is a file that says `Resources`, or one that is known."""
    found = []
    for place in places:
        if place.is_file():
            found.append(place)
            continue
        endings = {".json", ".yaml", ".yml", ".template"}
        files = (it for it in sorted(place.rglob("*")) if it.is_file() and it.suffix in endings)
        found.extend(it for it in files if b"Resources" in it.read_bytes() or is_known(it))
    return [str(it) for it in dict.fromkeys(found)]


def sample(items, count):
    """The wanted number of items, evenly spread, the same ones each time."""
    if not count or count >= len(items):
        return items
    return [items[at * len(items) // count] for at in range(count)]


def recorded(file, folder):
    """Answers of cfn-lint that were recorded, by file: JSON lines of {template, findings: [{rule, level, path}]}."""
    answers = {}
    for line in json_lines(file):
        found = {(it["rule"], it["level"], logical_id(it["path"])) for it in line["findings"]}
        answers[str(folder / line["template"])] = sorted(found)
    return answers


def json_lines(file):
    opened = lzma.open(file, "rt", encoding="utf-8") if file.suffix == ".xz" else open(file, encoding="utf-8")
    with opened as lines:
        try:
            return [json.loads(line) for line in lines if line.strip()]
        except (ValueError, lzma.LZMAError) as error:
            raise Refused(f"{file} has no JSON lines: {error}") from None


def compare_checks(tools, files, args, known):
    answers, spent = {}, {}
    for tool in tools:
        if tool.name == "cfn-lint" and known:
            answers[tool.name] = {file: known.get(file) for file in files}
            continue
        tell(f"{tool.name}: {len(files)} templates")
        answers[tool.name], spent[tool.name] = tool.check(files, args.timeout)
    rows = []
    for tool in tools:
        known = [it for it in answers[tool.name].values() if it is not None]
        took = spent.get(tool.name)
        rows.append(
            [
                f"{tool.name} {tool.version}",
                sum(any(level == "error" for _, level, _ in it) for it in known),
                sum(map(bool, known)),
                len(files) - len(known),
                f"{took.cpu:.2f}" if took else "recorded",
                f"{1000 * took.cpu / len(files):.1f}" if took else "",
                f"{took.peak:.0f}" if took else "",
            ]
        )
    print(f"## check: {len(files)} templates\n")
    head = ["tool", "with an error", "with a finding", "without an answer", "CPU s", "CPU ms a template", "peak MiB"]
    print(table(head, rows))
    if args.each:
        print("Rules of errors and warnings:\n")
        rows = [[Path(file).name, *(said_of(answers[it.name].get(file)) for it in tools)] for file in files]
        print(table(["template", *(it.name for it in tools)], rows))
    measure = next((it for it in tools if it.name == "cfn-lint"), None)
    if measure is None:
        print("Agreement with cfn-lint is left out: cfn-lint is not there.\n")
        return
    wanted = set(args.rules.read_text().split()) if args.rules else None
    rows = []
    for tool in tools:
        if tool is measure:
            continue
        rules = ((tool.rules & measure.rules) | {"E0000"} if wanted is None else wanted) - BY_DATE
        result = agreement(answers[tool.name], answers[measure.name], rules)
        row = [tool.name, len(rules)]
        for both, missing, extra in (result["templates"], result["findings"]):
            row += [f"{both} / {missing} / {extra}", percent(both, both + missing), percent(both, both + extra)]
        rows.append(row)
        if args.show and tool.name == args.show:
            show(answers[tool.name], answers[measure.name], rules)
    of = "those in " + args.rules.name if wanted else "those that cfn-lint has too"
    print(f"Agreement with cfn-lint, its answers being the measure; rules: {of}, without those that go by the day.\n")
    head = ["tool", "rules", "templates with an error: both / missing / extra", "recall", "precision"]
    print(table([*head, "(template, rule, logical id): both / missing / extra", "recall", "precision"], rows))


def said_of(findings):
    if findings is None:
        return "no answer"
    return ", ".join(sorted({rule for rule, level, _ in findings if level != "informational"})) or "nothing"


def show(ours, theirs, rules):
    for file, their in theirs.items():
        left, right = keys(ours.get(file) or [], rules), keys(their or [], rules)
        for sign, only in (("-", right - left), ("+", left - right)):
            for rule, place in sorted(only):
                tell(f"{sign} {file} {rule} {place}")


def start_up(tools, folder, args, title, text):
    """One template by each tool in turn, several times round: medians."""
    file = folder / "template.yaml"
    file.write_text(text)
    runs = {tool.name: [] for tool in tools}
    for turn in range(args.repeat + 1):
        for tool in tools:
            run = Run(tool.small(str(file)), timeout=args.timeout)
            if run.status not in tool.statuses:
                raise Refused(f"{tool.name} ends with {run.status} on {title}: {run.errors.strip()[-200:]}")
            if turn:  # the first does not count
                runs[tool.name].append(run)
    print(f"## {title}: median of {args.repeat} runs, in turn\n")
    print(table(["tool", "ms", "CPU ms", "peak MiB"], [medians(name, of) for name, of in runs.items()]))


def medians(name, runs):
    middle = [statistics.median(getattr(it, key) for it in runs) for key in ("wall", "cpu", "peak")]
    return [name, f"{1000 * middle[0]:.0f}", f"{1000 * middle[1]:.0f}", f"{middle[2]:.0f}"]


def large(count, name):
    """A template of queues, each with its alarm; the name of every tenth queue can be another one."""
    resources = {}
    for at in range(count // 2):
        queue = f"{name if at % 10 == 0 else 'queue'}-{at}"
        resources[f"Queue{at}"] = {
            "Type": "AWS::SQS::Queue",
            "Properties": {"QueueName": queue, "VisibilityTimeout": 360},
        }
        alarm = {
            "ComparisonOperator": "GreaterThanThreshold",
            "Dimensions": [{"Name": "QueueName", "Value": {"Fn::GetAtt": [f"Queue{at}", "QueueName"]}}],
            "EvaluationPeriods": 1,
            "MetricName": "ApproximateAgeOfOldestMessage",
            "Namespace": "AWS/SQS",
            "Period": 300,
            "Statistic": "Maximum",
            "Threshold": 3600,
        }
        resources[f"Alarm{at}"] = {"Type": "AWS::CloudWatch::Alarm", "Properties": alarm}
    return json.dumps({"AWSTemplateFormatVersion": "2010-09-09", "Resources": resources}, indent=1)


class Case:
    def __init__(self, name, before, after, parameters=None, expected=None):
        self.name, self.before, self.after, self.parameters, self.expected = name, before, after, parameters, expected


def cases_in(place, folder):
    """The pairs in a folder or in a file of JSON lines; the latter are written to the folder first."""
    if place.is_file():
        return [case_of(line, folder / str(at)) for at, line in enumerate(json_lines(place)) if is_scored(line)]
    cases = []
    for pair in sorted(it for it in place.iterdir() if it.is_dir()):
        sides = [sorted(pair.glob(f"{side}.*")) for side in ("before", "after")]
        if not all(len(side) == 1 for side in sides):
            raise Refused(f"{pair} has no single before.* and after.*")
        parameters, expected = pair / "parameters.json", pair / "expected.json"
        cases.append(
            Case(
                pair.name,
                str(sides[0][0]),
                str(sides[1][0]),
                str(parameters) if parameters.is_file() else None,
                json.loads(expected.read_text()) if expected.is_file() else None,
            )
        )
    if not cases:
        raise Refused(f"{place} has no pairs: a folder for each, with before.* and after.*")
    return cases


def is_scored(line):
    """A case may say that it is there for other measurements."""
    return not isinstance(line, dict) or line.get("scored", True)


def case_of(line, folder):
    if not isinstance(line, dict) or not {"id", "before", "after"} <= line.keys():
        raise Refused("a pair has the keys id, before and after")
    folder.mkdir(parents=True)
    for key in ("before", "after", "parameters"):
        if line.get(key) is not None:
            (folder / f"{key}.json").write_text(json.dumps(line[key]))
    given = str(folder / "parameters.json") if line.get("parameters") is not None else None
    return Case(line["id"], str(folder / "before.json"), str(folder / "after.json"), given, line.get("expected"))


def compare_diffs(title, lakewright, cdk, linter, cases, folder, args):
    tell(f"{title}: {len(cases)} pairs")
    answers, spent = {}, {"lakewright": Spent()}
    done = [lakewright.diff(it, args.timeout) for it in cases]
    answers["lakewright"] = [changes for changes, _ in done]
    for _, run in done:
        spent["lakewright"].add(run)
    if cdk and not linter and any(not it.before.endswith(".json") or not it.after.endswith(".json") for it in cases):
        tell(
            f"left out: {cdk.name} on {title} (its engine takes JSON; cfn-lint, which is not there, reads YAML for it)"
        )
        cdk = None
    if cdk:
        sides = [(as_json(it.before, linter, folder / f"{at}-before.json"), it) for at, it in enumerate(cases)]
        pairs = [[one, as_json(it.after, linter, folder / f"{at}-after.json")] for at, (one, it) in enumerate(sides)]
        answers[cdk.name], run = cdk.diffs(pairs, max(args.timeout, 600))
        spent[cdk.name] = Spent()
        spent[cdk.name].add(run)
    scored = [at for at, case in enumerate(cases) if case.expected is not None]
    rows = []
    for name, found in answers.items():
        wrong = {
            at: ["no answer"] if found[at] is None else differences(cases[at].expected, found[at]) for at in scored
        }
        agreed = sum(not it for it in wrong.values())
        processes = len(cases) if name == "lakewright" else 1
        without = sum(it is None for it in found)
        took = spent[name]
        share = [f"{agreed} of {len(scored)}", percent(agreed, len(scored))]
        rows.append([name, *share, without, processes, f"{took.cpu:.2f}", f"{took.peak:.0f}"])
        if args.show == name:
            for at in scored:
                for it in wrong[at]:
                    tell(f"{cases[at].name}: {it}")
    print(f"## diff: {title}, {len(cases)} pairs\n")
    print(table(["tool", "as expected", "", "without an answer", "processes", "CPU s", "peak MiB"], rows))
    if args.each:
        head = ["pair", "expected", *answers]
        print(
            table(
                head,
                [
                    [case.name, all_said(case.expected), *(all_said(it[at]) for it in answers.values())]
                    for at, case in enumerate(cases)
                ],
            )
        )


def all_said(changes):
    if changes is None:
        return "no answer"
    return ", ".join(f"{name}: {said(change)}" for name, change in sorted(changes.items())) or "no change"


def as_json(file, linter, target):
    if file.endswith(".json"):
        return file
    if linter and Run([linter.python, __file__, "--worker", "cfn-lint", "json", file, target]).status == 0:
        return str(target)
    return os.devnull  # no answer


def large_diff(lakewright, cdk, folder, args):
    before, after = folder / "before.json", folder / "after.json"
    before.write_text(large(args.resources, "old"))
    after.write_text(large(args.resources, "new"))
    case, runs = Case("large", str(before), str(after)), {"lakewright": []}
    for turn in range(args.repeat + 1):
        done = [("lakewright", lakewright.diff(case, args.timeout)[1])]
        if cdk:
            done.append((cdk.name, cdk.diffs([[case.before, case.after]], max(args.timeout, 600))[1]))
        for name, run in done:
            if turn:
                runs.setdefault(name, []).append(run)
    title = f"diff: one template of {args.resources} resources, every twentieth replaced"
    print(f"## {title}: median of {args.repeat} runs, in turn\n")
    print(table(["tool", "ms", "CPU ms", "peak MiB"], [medians(name, of) for name, of in runs.items()]))


# ---- arguments ---------------------------------------------------------------------------------------------------


def python_with(package):
    """A Python that has a package: this one, or that of `cargo xtask test`."""
    if importlib.util.find_spec(package):
        return sys.executable
    target = os.environ.get("CARGO_TARGET_DIR", ROOT / "target")
    for folder in (Path(target) / "python", ROOT / "target/python"):
        other = folder / "bin/python"
        if other.is_file() and Run([other, "-c", f"import {package}"]).status == 0:
            return str(other)
    raise Refused("pip install -r tools/requirements.txt, or `cargo xtask test` once")


def at_least(least):
    def number(text):
        value = int(text)
        if value < least:
            raise argparse.ArgumentTypeError(f"{value} is less than {least}")
        return value

    return number


def arguments(given):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("templates", nargs="*", type=Path, metavar="TEMPLATES", help="templates, or folders of them")
    parser.add_argument(
        "--cases", action="append", type=Path, metavar="PATH", help="pairs for diff; several times for several"
    )
    parser.add_argument(
        "--tool", type=Path, metavar="PROGRAM", help="lakewright; target/release/lakewright if not given"
    )
    parser.add_argument(
        "--without",
        action="append",
        default=[],
        choices=[*PYTHON_PACKAGES, "cdk", "check", "diff"],
        help="leave out a tool or a part",
    )
    parser.add_argument("--rules", type=Path, metavar="FILE", help="compare these rules instead of those both have")
    parser.add_argument(
        "--answers",
        type=Path,
        metavar="FILE",
        help="recorded answers of cfn-lint instead of a run; their names are relative to the one folder given",
    )
    parser.add_argument("--sample", type=at_least(1), metavar="N", help="only N of the templates, evenly spread")
    parser.add_argument("--repeat", type=at_least(1), default=7, metavar="N", help="runs for medians (7)")
    parser.add_argument(
        "--resources", type=at_least(2), default=500, metavar="N", help="size of the large template (500)"
    )
    parser.add_argument(
        "--timeout",
        type=at_least(1),
        default=180,
        metavar="S",
        help="seconds a template, after which there is no answer (180)",
    )
    parser.add_argument(
        "--each", action="store_true", help="also a table of what each tool says of each template and pair"
    )
    parser.add_argument("--show", metavar="TOOL", help="say on standard error where TOOL answers otherwise")
    args = parser.parse_args(given)
    for place in [*args.templates, *(args.cases or []), *filter(None, (args.rules, args.answers))]:
        if not place.exists():
            parser.error(f"{place} is not there")
    if args.answers and (len(args.templates) != 1 or not args.templates[0].is_dir()):
        parser.error("--answers needs one folder of templates, to which their names are relative")
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    program = args.tool or target / "release/lakewright"
    args.tool = shutil.which(os.path.abspath(program)) or shutil.which(program)
    if not args.tool:
        parser.error("lakewright is not there: cargo build --release -p lakewright-cli, or --tool PROGRAM")
    args.npm = target.absolute() / "compare"
    return args


def tool(make, name, left_out):
    if name in left_out:
        return None
    try:
        return make()
    except Refused as reason:
        tell(f"left out: {name} ({reason})")
        return None


def main(given):
    args = arguments(given)
    lakewright = Lakewright(args.tool)
    places = args.templates or ([] if args.cases else [ROOT / it for it in TEMPLATES])
    pairs = args.cases or ([] if args.templates else [ROOT / it for it in CASES])
    linters = [
        tool(lambda it=it: PythonLinter(it, python_with(PYTHON_PACKAGES[it])), it, args.without)
        for it in PYTHON_PACKAGES
    ]
    linters = [it for it in linters if it]
    cdk = tool(lambda: Cdk(args.npm), "cdk", args.without) if pairs and "diff" not in args.without else None
    with tempfile.TemporaryDirectory(prefix="lakewright-compare-") as folder:
        folder = Path(folder)
        if places and "check" not in args.without:
            places = [it.absolute() for it in places if it.exists()]
            known = recorded(args.answers, places[0]) if args.answers else {}
            files = sample(templates_in(places, lambda it: str(it) in known), args.sample)
            if not files:
                raise Refused("no template there: a .json, .yaml, .yml or .template file with `Resources`")
            compare_checks([lakewright, *linters], files, args, known)
            start_up([lakewright, *linters], folder, args, "check: cold start with one queue", SMALL)
            start_up(
                [lakewright, *linters],
                folder,
                args,
                f"check: one template of {args.resources} resources",
                large(args.resources, "queue"),
            )
        if pairs and "diff" not in args.without:
            linter = next((it for it in linters if it.name == "cfn-lint"), None)
            for at, place in enumerate(pairs):
                work = folder / f"pairs{at}"
                work.mkdir()
                compare_diffs(place.name, lakewright, cdk, linter, cases_in(place.absolute(), work), work, args)
            large_diff(lakewright, cdk, folder, args)
    return 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--worker"]:
        sys.exit(worker(sys.argv[2:]))
    try:
        sys.exit(main(sys.argv[1:]))
    except Refused as reason:
        tell(f"error: {reason}")
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
