"""What compare.py counts; it runs no tool but a process that sleeps."""

import json
import subprocess
import sys
from pathlib import Path

import compare
import pytest

E1, E2, W1 = ("E3002", "error", "A"), ("E3003", "error", "B"), ("W2001", "warning", "P")
RULES = {"E3002", "E3003", "W2001"}


def test_a_rule_of_the_validator_is_cfn_lints():
    assert [compare.rule_of(it) for it in ("F3002", "E3002", "W1020", "FOO", "")] == [
        "E3002",
        "E3002",
        "W1020",
        "FOO",
        "",
    ]


def test_a_path_leads_to_a_logical_id_in_the_sections_that_have_some():
    assert compare.logical_id(["Resources", "A", "Properties", "B", 0]) == "A"
    assert [compare.logical_id(it) for it in ([], ["Resources"], ["Transform", "x"])] == ["", "", ""]


def test_agreement_counts_what_both_say_what_is_missing_and_what_is_extra():
    ours = {"a": [E1, W1], "b": [], "c": [E2], "d": []}
    theirs = {"a": [E1, E2], "b": [E1], "c": [], "d": []}
    assert compare.agreement(ours, theirs, RULES) == {"templates": (1, 1, 1), "findings": (1, 2, 2)}


def test_only_the_rules_in_question_count():
    ours, theirs = {"a": [E1]}, {"a": [E2]}
    assert compare.agreement(ours, theirs, {"W2001"}) == {"templates": (0, 0, 0), "findings": (0, 0, 0)}


def test_a_template_without_an_answer_is_wrong_and_without_one_of_the_measure_left_out():
    theirs = {"a": [E1], "b": [], "c": None}
    assert compare.agreement(dict.fromkeys("abc"), theirs, RULES) == {"templates": (0, 1, 1), "findings": (0, 1, 0)}


def test_a_place_counts_once_however_often_it_is_found():
    assert compare.agreement({"a": [E1, E1]}, {"a": [E1]}, RULES)["findings"] == (1, 0, 0)


def test_changes_are_compared_by_action_and_by_replacement_where_it_is_expected():
    replaced = {"action": "Modify", "replacement": "True"}
    updated = {"action": "Modify", "replacement": "False"}
    assert compare.differences({"A": replaced}, {"A": {**replaced, "type": "T"}}) == []
    assert compare.differences({"A": {"action": "Modify"}}, {"A": updated}) == []
    # The replacement of what is added means nothing.
    assert compare.differences({"A": {"action": "Add", "replacement": "True"}}, {"A": {"action": "Add"}}) == []
    assert compare.differences({"A": replaced}, {"A": updated}) == [
        "A: Modify (replacement False), expected Modify (replacement True)"
    ]
    assert compare.differences({"A": {"action": "Remove"}}, {"B": updated}) == [
        "A: no change, expected Remove",
        "B: Modify (replacement False), expected no change",
    ]


def test_a_sample_is_spread_evenly_and_the_same_each_time():
    assert compare.sample(list(range(10)), 3) == [0, 3, 6]
    assert compare.sample([1, 2], 5) == compare.sample([1, 2], None) == [1, 2]


def test_templates_are_found_by_what_they_say(tmp_path):
    (tmp_path / "a.yaml").write_text("Resources: {}")
    (tmp_path / "package.json").write_text("{}")
    (tmp_path / "b.txt").write_text("Resources: {}")
    assert compare.templates_in([tmp_path]) == [str(tmp_path / "a.yaml")]
    assert compare.templates_in([tmp_path / "b.txt"]) == [str(tmp_path / "b.txt")]


def test_pairs_are_read_from_folders_and_from_lines(tmp_path):
    pair = tmp_path / "pairs" / "one"
    pair.mkdir(parents=True)
    (pair / "before.yaml").write_text("Resources: {}")
    with pytest.raises(compare.Refused, match="no single"):
        compare.cases_in(pair.parent, tmp_path)
    (pair / "after.json").write_text("{}")
    (pair / "expected.json").write_text("{}")
    [case] = compare.cases_in(pair.parent, tmp_path)
    assert (case.name, case.expected, case.parameters) == ("one", {}, None)
    lines = tmp_path / "pairs.jsonl"
    for text in ("junk", "[]", '{"id": "x"}'):
        lines.write_text(text)
        with pytest.raises(compare.Refused):
            compare.cases_in(lines, tmp_path / "work")
    lines.write_text(json.dumps({"id": "x", "before": {}, "after": {}, "expected": {}, "parameters": {"before": {}}}))
    [case] = compare.cases_in(lines, tmp_path / "work")
    assert (case.name, Path(case.before).read_text(), Path(case.parameters).read_text()) == (
        "x",
        "{}",
        '{"before": {}}',
    )


def test_a_process_is_measured_and_one_that_takes_too_long_is_ended():
    run = compare.Run([sys.executable, "-c", "b = bytearray(64 << 20); print(input())"], "hello")
    assert (run.status, run.output) == (0, "hello\n")
    assert run.cpu > 0 and 64 < run.peak < 200
    assert compare.Run(["sleep", "60"], timeout=0.2).status is None


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["no-such-folder"], "no-such-folder is not there"),
        (["--sample", "0"], "0 is less than 1"),
        (["--tool", "no-such-tool"], "lakewright is not there"),
        (["--answers", __file__], "--answers needs one folder"),
    ],
)
def test_bad_arguments_are_told(given, said):
    run = subprocess.run([sys.executable, compare.__file__, *given], capture_output=True, text=True)
    assert run.returncode == 2 and said in run.stderr
