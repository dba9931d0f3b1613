//! What reading says of faulty text, and where it finds things.
#![cfg(feature = "read")]

use lakewright_template::{Path, Step, Value, read, read_json, read_yaml, write};

/// Every finding as a user sees it.
fn refused(text: &str) -> String {
    let findings = read(text).expect_err("a fault");
    findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// What text reads as, on one line.
fn read_as(text: &str) -> String {
    write::json_minified(&read(text).expect(text).root)
}

#[test]
fn an_empty_file_is_called_so() {
    for text in ["", "\u{feff}", " \n\n", "# only a comment\n", "---\n"] {
        insta::allow_duplicates! {
            insta::assert_snapshot!(refused(text), @r"
            error[E0000]:1:1: the file is empty
              help: a template needs at least `Resources` with one resource
            ");
        }
    }
}

#[test]
fn a_key_that_stands_twice_is_refused_with_both_places() {
    insta::assert_snapshot!(refused("A:\n  B: 1\n  'B': 2\n  C: 3\n  B: 4\nA: 5\n"), @r"
    error[E0000]:3:3 A.B: key `B` stands twice in one object, first in line 2, column 3
      help: rename or remove one of them: only one would be used
    error[E0000]:5:3 A.B: key `B` stands twice in one object, first in line 2, column 3
      help: rename or remove one of them: only one would be used
    error[E0000]:6:1 A: key `A` stands twice in one object, first in line 1, column 1
      help: rename or remove one of them: only one would be used
    ");
    insta::assert_snapshot!(refused("{\"A\": 1,\n \"B\": [{\"C\": 1, \"\\u0043\": 2}],\n \"A\": 3}"), @r"
    error[E0000]:2:17 B[0].C: key `C` stands twice in one object, first in line 2, column 9
      help: rename or remove one of them: only one would be used
    error[E0000]:3:2 A: key `A` stands twice in one object, first in line 1, column 2
      help: rename or remove one of them: only one would be used
    ");
    insta::assert_snapshot!(refused("M:\n  1: a\n  '1': b\n"), @r"
    error[E0000]:3:3 M.1: key `1` stands twice in one object, first in line 2, column 3
      help: rename or remove one of them: only one would be used
    ");
}

#[test]
fn a_tag_that_no_template_has_is_refused_with_its_place() {
    insta::assert_snapshot!(refused("A: !1 B\nD: !!binary aGk=\n"), @r"
    error[E0000]:1:4 A: CloudFormation does not know the tag `!1`
      help: short forms are those of intrinsic functions, such as `!Ref` and `!Sub`; quote text that starts with `!`
    error[E0000]:2:4 D: CloudFormation does not know the tag `!!binary`
      help: write the value as text, a number, a boolean, a list or an object
    ");
}

#[test]
fn faults_of_yaml_say_what_to_do() {
    insta::assert_snapshot!(refused("A:\n\tB: 1\n"), @r"
    error[E0000]:2:1: a tab stands in the indentation
      help: indent with spaces
    ");
    insta::assert_snapshot!(refused("A: b: c\n"), @r"
    error[E0000]:1:5: `:` stands where no key can be
      help: quote text that has `: ` in it, and check the indentation
    ");
    insta::assert_snapshot!(refused("A: *b\n"), @r"
    error[E0000]:1:4: no anchor for `*b` stands before it
      help: define it with `&`, or quote text that starts with `*`
    ");
    insta::assert_snapshot!(refused("A: &a [*a]\n"), @r"
    error[E0000]:1:8 A[0]: an alias stands within its own anchor
      help: name an anchor that ends before the alias
    ");
    insta::assert_snapshot!(refused("A: @b\n"), @r"
    error[E0000]:1:4: text starts with a character that YAML keeps for itself
      help: put the text in quotes
    ");
    insta::assert_snapshot!(refused("A: 'b\n"), @r"
    error[E0000]:1:4: a quote is never closed
      help: add the missing quote
    ");
    insta::assert_snapshot!(refused("A: [b\n"), @r"
    error[E0000]:2:1: `]` or `,` is missing
      help: close the list that `[` opened, with `,` between items
    ");
    insta::assert_snapshot!(refused("A: 1\n---\nB: 2\n"), @r"
    error[E0000]:2:1: a second YAML document starts here
      help: a file has one template: remove the line `---` or move what follows to another file
    ");
    insta::assert_snapshot!(refused("~: 1\n[a]: 2\n"), @r"
    error[E0000]:1:1: `~` is not a key
      help: write text in front of `:`, in quotes if need be
    error[E0000]:2:1: a list or an object stands where a key belongs
      help: keys are text: quote it if it is meant so
    ");
    insta::assert_snapshot!(refused("A: !!int x\n<<: 5\n"), @r"
    error[E0000]:1:4 A: `x` is not what its tag says
      help: remove the tag or mend the value
    error[E0000]:2:5: `<<` wants an object or a list of objects
      help: name an anchor of an object: `<<: *defaults`
    ");
}

#[test]
fn a_fault_at_the_end_has_a_place_in_the_text() {
    for text in ["A: 1\nB", "A: 1\r\nB", "A: 1\rB"] {
        insta::allow_duplicates! {
            insta::assert_snapshot!(refused(text), @r"
            error[E0000]:2:2: text stands before this where a key has to be
              help: write `key: value`, or indent the text below its key
            ");
        }
    }
    insta::assert_snapshot!(refused("A: 1\nB\n\n"), @r"
    error[E0000]:4:1: text stands before this where a key has to be
      help: write `key: value`, or indent the text below its key
    ");
}

#[test]
fn lines_end_as_yaml_says() {
    // A form feed, a line of Unicode and a paragraph do not end a line, a return alone does.
    let faults = ["\u{c}", "\u{85}", "\u{2028}", "\u{2029}", "\n", "\r", "\r\n"].map(|end| {
        let finding = read(&format!("A: 1 {end}B: *x")).unwrap_err().remove(0);
        format!("{end:?} {}", finding.to_string().lines().next().unwrap_or_default())
    });
    insta::assert_snapshot!(faults.join("\n"), @r#"
    "\u{c}" error[E0000]:1:8: `:` stands where no key can be
    "\u{85}" error[E0000]:1:8: `:` stands where no key can be
    "\u{2028}" error[E0000]:1:8: `:` stands where no key can be
    "\u{2029}" error[E0000]:1:8: `:` stands where no key can be
    "\n" error[E0000]:2:4: no anchor for `*x` stands before it
    "\r" error[E0000]:2:4: no anchor for `*x` stands before it
    "\r\n" error[E0000]:2:4: no anchor for `*x` stands before it
    "#);
    insta::assert_snapshot!(refused("A: 1\r\tB: 1\r"), @r"
    error[E0000]:1:4: a tab stands in the indentation below this
      help: indent with spaces
    ");
    insta::assert_snapshot!(refused("A: 1 # \r\rB: *x, 1\r"), @r"
    error[E0000]:3:4: no anchor for `*x` stands before it
      help: define it with `&`, or quote text that starts with `*`
    ");
    // Lines that are moved are counted alike.
    assert_eq!(read_as("A: [\r1\r]\r\nB: {\n}\n"), r#"{"A":[1],"B":{}}"#);
    assert_eq!(read_as("A: 'b\rc'\rD: \"e\r\nf\"\r"), r#"{"A":"b c","D":"e f"}"#);
}

#[test]
fn faults_of_json_say_what_to_do() {
    insta::assert_snapshot!(refused("{\"A\": 1\n \"B\": 2}"), @r"
    error[E0000]:1:8: `,` is missing
      help: put a comma between two entries
    ");
    insta::assert_snapshot!(refused("{\"A\": 1,\n \"B\": [1, 2}"), @r"
    error[E0000]:2:12: `}` stands where no object is open
      help: close the list with `]` first
    ");
    insta::assert_snapshot!(refused("{\"A\" 1}"), @r#"
    error[E0000]:1:6: `:` is missing behind a key
      help: write `"Key": value`
    "#);
    insta::assert_snapshot!(refused("{\"A\": 1"), @r"
    error[E0000]:1:1: `{` is never closed
      help: add the missing `}`
    ");
    let strict = |text: &str| read_json(text).expect_err("a fault")[0].to_string();
    insta::assert_snapshot!(strict("{\"A\": 1,}"), @r"
    error[E0000]:1:8: `,` stands behind the last entry
      help: remove it: JSON has commas only between entries
    ");
    insta::assert_snapshot!(strict("{\"A\": 1} // end"), @r"
    error[E0000]:1:10: JSON has no comments
      help: remove it, or write the template in YAML
    ");
    insta::assert_snapshot!(strict("{'A': 1}"), @r"
    error[E0000]:1:2: a string stands in single quotes
      help: JSON wants double quotes
    ");
    insta::assert_snapshot!(strict("{\"A\": \"b\n\"}"), @r#"
    error[E0000]:1:9: a string has a line break or another control character
      help: close the string, or write the character as an escape, such as `\n`
    "#);
    insta::assert_snapshot!(strict("{\"A\":\u{a0}1}"), @r"
    error[E0000]:1:6: a character stands outside of all strings that has no place there
      help: remove it, or put it between double quotes
    ");
    insta::assert_snapshot!(strict("{\"A\": 01}"), @r"
    error[E0000]:1:8: `,` is missing
      help: put a comma between two entries
    ");
    insta::assert_snapshot!(strict("{\"A\": \"\\ud800\"}"), @r"
    error[E0000]:1:8: an escape `\u` names no character
      help: write both halves of a pair, or the character itself
    ");
    insta::assert_snapshot!(strict("{} {}"), @r"
    error[E0000]:1:4: something stands behind the end of the template
      help: a file has one template: remove the rest
    ");
}

#[test]
fn nesting_has_an_end() {
    insta::assert_snapshot!(refused(&"[".repeat(100_000)), @r"
    error[E0000]:1:129: more than 128 objects and lists stand in one another
      help: close what is left open, or move the inner parts into templates of their own
    ");
    insta::assert_snapshot!(refused(&"{\"a\":".repeat(100_000)), @r"
    error[E0000]:1:641: more than 128 objects and lists stand in one another
      help: close what is left open, or move the inner parts into templates of their own
    ");
    insta::assert_snapshot!(refused(&"- ".repeat(20_000)), @r"
    error[E0000]:1:259: more than 128 objects and lists stand in one another
      help: close what is left open, or move the inner parts into templates of their own
    ");
    let deepest = format!("{}{}", "[".repeat(128), "]".repeat(128));
    assert!(read_json(&deepest).is_ok());
    assert!(read_yaml(&deepest).is_ok());
}

#[test]
fn aliases_of_long_texts_are_refused_before_they_fill_the_memory() {
    let text = |times| format!("a: &a {}\nb: [{}]\n", "x".repeat(100_000), vec!["*a"; times].join(", "));
    assert!(read(&text(100)).is_ok());
    let refused = read(&text(1_000)).unwrap_err();
    assert!(refused[0].message.starts_with("aliases expand to more than"), "{}", refused[0]);
}

#[test]
fn a_file_that_is_far_too_large_is_not_read() {
    let refused = read(&" ".repeat(20_000_001)).unwrap_err();
    insta::assert_snapshot!(refused[0].message, @"the file has 20000001 bytes: more than 20000000 are not read");
}

#[test]
fn aliases_that_multiply_are_refused() {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
        text.push_str(&format!("a{level}: &a{level} [{aliases}]\n"));
    }
    insta::assert_snapshot!(refused(&text), @r"
    error[E0000]:6:10 a5[0]: aliases expand to more than 250000 nodes
      help: write out what is needed instead of nesting aliases in one another
    ");
}

#[test]
fn text_that_opens_with_a_brace_may_be_yaml() {
    assert_eq!(read_as("{A: [b, 'c'], # comment\n D: !Ref E,}"), r#"{"A":["b","c"],"D":{"Ref":"E"}}"#);
    assert_eq!(read_as("{\t\"A\":\t1\r\n}"), r#"{"A":1}"#);
}

#[test]
fn short_forms_become_their_functions() {
    assert_eq!(read_as("!GetAtt A.B.C"), r#"{"Fn::GetAtt":["A","B.C"]}"#);
    assert_eq!(read_as("!GetAtt [A, !Ref B]"), r#"{"Fn::GetAtt":["A",{"Ref":"B"}]}"#);
    assert_eq!(read_as("!GetAtt A"), r#"{"Fn::GetAtt":["A"]}"#);
    assert_eq!(read_as("!Ref 0123"), r#"{"Ref":"0123"}"#);
    assert_eq!(read_as("!Condition A"), r#"{"Condition":"A"}"#);
    assert_eq!(read_as("!Select [0, !GetAZs '']"), r#"{"Fn::Select":[0,{"Fn::GetAZs":""}]}"#);
    assert_eq!(read_as("!Sub [a, {b: 1}]"), r#"{"Fn::Sub":["a",{"b":1}]}"#);
}

#[test]
fn merge_keys_give_what_the_object_does_not_say_itself() {
    let text = "a: &a {x: 1, y: 2}\nb: &b {y: 3, z: 4}\nc: {x: 0, <<: [*a, *b]}\nd: {'<<': 1}\n";
    let root = read(text).expect("YAML").root;
    assert_eq!(root.get("c").map(write::json_minified).as_deref(), Some(r#"{"y":2,"z":4,"x":0}"#));
    assert_eq!(root.get("d").map(write::json_minified).as_deref(), Some(r#"{"<<":1}"#));
}

/// Every node with its place: path, key, value.
fn places(text: &str) -> String {
    let document = read(text).expect("a template");
    let mut lines = Vec::new();
    list(&document.root, document.places.root(), &Path::root(), &mut lines);
    lines.join("\n")
}

fn list(value: &Value, place: lakewright_template::Place<'_>, path: &Path, lines: &mut Vec<String>) {
    let span = |it: lakewright_template::Span| {
        format!("{}:{}-{}:{}", it.start.line, it.start.column, it.end.line, it.end.column)
    };
    let key = place.key().map_or_else(|| "-".to_owned(), span);
    lines.push(format!("{path} {key} {}", span(place.span())));
    let steps: Vec<(Step, &Value)> = match value {
        Value::Array(items) => items.iter().enumerate().map(|(index, it)| (Step::Index(index), it)).collect(),
        Value::Object(object) => object.iter().map(|(key, it)| (Step::Key(key.clone()), it)).collect(),
        _ => Vec::new(),
    };
    assert_eq!(steps.len(), place.children().count(), "{path}");
    for ((step, value), place) in steps.into_iter().zip(place.children()) {
        list(value, place, &path.join(step), lines);
    }
}

#[test]
fn every_node_of_json_has_its_place() {
    insta::assert_snapshot!(places("{\"é\": {\"B\": [1,\n  \"x\"]},\r\n \"C\": null}\n"), @r"
     - 1:1-3:12
    é 1:2-1:5 1:7-2:8
    é.B 1:8-1:11 1:13-2:7
    é.B[0] - 1:14-1:15
    é.B[1] - 2:3-2:6
    C 3:2-3:5 3:7-3:11
    ");
}

#[test]
fn every_node_of_yaml_has_its_place() {
    insta::assert_snapshot!(places("é:\n  B: !GetAtt X.Y\n  C: !Sub\n    - a\n    - {b: c}\nD:\n  - 1\nE: [\n2\n]\n"), @r"
     - 1:1-10:2
    é 1:1-1:2 2:3-5:13
    é.B 2:3-2:4 2:6-2:17
    é.B.Fn::GetAtt 2:6-2:13 2:6-2:17
    é.B.Fn::GetAtt[0] - 2:6-2:17
    é.B.Fn::GetAtt[1] - 2:6-2:17
    é.C 3:3-3:4 3:6-5:13
    é.C.Fn::Sub 3:6-3:10 3:6-5:13
    é.C.Fn::Sub[0] - 4:7-4:8
    é.C.Fn::Sub[1] - 5:7-5:13
    é.C.Fn::Sub[1].b 5:8-5:9 5:11-5:12
    D 6:1-6:2 7:3-7:6
    D[0] - 7:5-7:6
    E 8:1-8:2 8:4-10:2
    E[0] - 9:1-9:2
    ");
    insta::assert_snapshot!(places("A:\n- b\n- - c\nT: |\n  d\n"), @r"
     - 1:1-6:1
    A 1:1-1:2 2:1-3:6
    A[0] - 2:3-2:4
    A[1] - 3:3-3:6
    A[1][0] - 3:5-3:6
    T 4:1-4:2 5:3-6:1
    ");
    insta::assert_snapshot!(places("a: &a {x: 1}\nb: {<<: *a, y: *a}\n"), @r"
     - 1:1-2:19
    a 1:1-1:2 1:4-1:13
    a.x 1:8-1:9 1:11-1:12
    b 2:1-2:2 2:4-2:19
    b.x 1:8-1:9 1:11-1:12
    b.y 2:13-2:14 1:4-1:13
    b.y.x 1:8-1:9 1:11-1:12
    ");
}

#[test]
fn a_path_leads_to_its_place_or_the_nearest_one() {
    let document = read("A:\n  B: [x, y]\n").expect("YAML");
    let path = |steps: &[&str]| steps.iter().map(|it| Step::from((*it).to_owned())).collect::<Path>();
    let item = path(&["A", "B"]).join(1);
    assert_eq!(document.place(&item).map(|it| it.span().start.column), Some(10));
    assert!(document.place(&path(&["A", "C"])).is_none());
    assert_eq!(document.nearest(&path(&["A", "C", "D"])).key().map(|it| it.start.line), Some(1));
}

#[test]
fn a_tag_of_another_tool_is_kept_as_a_function() {
    let document = read("C: [!Rain::Embed file]\n").unwrap();
    assert_eq!(write::json_minified(&document.root), r#"{"C":[{"Fn::Rain::Embed":"file"}]}"#);
}
