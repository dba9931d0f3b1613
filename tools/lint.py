"""Runs cfn-lint and AWS's cloudformation-validate over templates: one JSON line for each finding, on standard output.

Usage: python tools/lint.py TEMPLATE...

A finding has the keys tool, file, rule, level (error, warning or informational), path and message. Exit status: 0 no
finding of level error or warning, 1 at least one, 2 a tool could not run.
"""

import json
import sys

from cfnlint.api import lint_by_config
from cfnlint.config import ManualArgs
from cloudformation_validate import CompositeEngine, DetailLevel, Severity, ValidateConfig

LEVELS = {"DEBUG": "informational", "INFO": "informational", "WARN": "warning", "ERROR": "error", "FATAL": "error"}


def cfn_lint(files):
    config = ManualArgs(templates=files, include_checks=["I"], include_experimental=True, regions=["us-east-1", "eu-west-1"])
    for match in lint_by_config(config):
        yield {
            "tool": "cfn-lint",
            "file": str(match.filename),
            "rule": match.rule.id,
            "level": match.rule.severity.lower(),
            "path": ".".join(str(step) for step in getattr(match, "path", None) or []),
            "message": match.message,
        }


def validate(files):
    engine = CompositeEngine()
    config = ValidateConfig(severity_level=Severity.INFO, detail_level=DetailLevel.STANDARD)
    for file in files:
        report = engine.validate_template(file, config)
        if str(getattr(report.status, "name", report.status)) != "OK":
            yield {"tool": "cloudformation-validate", "file": file, "rule": "status", "level": "error", "path": "", "message": str(report.status)}
        for finding in report.diagnostics:
            yield {
                "tool": "cloudformation-validate",
                "file": file,
                "rule": finding.rule_id,
                "level": LEVELS[finding.severity.name],
                "path": ".".join(filter(None, [str(finding.entity or ""), str(finding.property_path or "")])),
                "message": finding.message,
            }


def main(files):
    findings = [*cfn_lint(files), *validate(files)]
    for finding in findings:
        print(json.dumps(finding))
    return 1 if any(finding["level"] != "informational" for finding in findings) else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    sys.exit(main(sys.argv[1:]))
