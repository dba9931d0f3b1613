//! JUnit XML for build servers: a suite a file, a case a finding; errors are failures.

use lakewright_template::{Diagnostic, Severity};

use super::{Checked, count, one_line};

/// Writes JUnit XML. A file without findings is a case that passed; what is no error passed with a note.
pub fn junit(files: &[Checked]) -> String {
    let cases = |file: &Checked| file.findings.len().max(1);
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let tests: usize = files.iter().map(cases).sum();
    let failures = count(files, Severity::Error);
    line(&mut out, 0, &format!("<testsuites name=\"lakewright check\" tests=\"{tests}\" failures=\"{failures}\">"));
    for file in files {
        let (name, tests) = (escaped(&file.source.name), cases(file));
        let failures = count(std::slice::from_ref(file), Severity::Error);
        line(
            &mut out,
            1,
            &format!("<testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\">"),
        );
        if file.findings.is_empty() {
            line(&mut out, 2, &format!("<testcase classname=\"{name}\" name=\"nothing found\"/>"));
        }
        file.findings.iter().for_each(|it| case(&mut out, &name, it));
        line(&mut out, 1, "</testsuite>");
    }
    line(&mut out, 0, "</testsuites>");
    out
}

fn case(out: &mut String, class: &str, finding: &Diagnostic) {
    let place = finding.span.map(|it| format!(" at {}:{}", it.start.line, it.start.column)).unwrap_or_default();
    let name = escaped(&format!("{}{place} {}", finding.id, finding.path));
    let (level, message) = (finding.severity.name(), escaped(&one_line(&finding.message)));
    let help = finding.help.as_deref().map(|it| format!("help: {it}"));
    let body = escaped(&[Some(finding.message.clone()), help].into_iter().flatten().collect::<Vec<_>>().join("\n"));
    line(out, 2, &format!("<testcase classname=\"{class}\" name=\"{}\">", name.trim_end()));
    match finding.severity {
        Severity::Error => {
            line(out, 3, &format!("<failure type=\"{}\" message=\"{message}\">{body}</failure>", escaped(&finding.id)));
        }
        Severity::Warning | Severity::Informational => {
            line(out, 3, &format!("<system-out>{level}: {body}</system-out>"));
        }
    }
    line(out, 2, "</testcase>");
}

fn line(out: &mut String, depth: usize, text: &str) {
    out.extend(std::iter::repeat_n("  ", depth));
    out.push_str(text);
    out.push('\n');
}

/// Text in XML 1.0, also between double quotes. Characters that XML does not have are replaced.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push_str("&#9;"),
            '\r' => out.push_str("&#13;"),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            _ => out.push(character),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::Source;
    use lakewright_template::Path;

    #[test]
    fn errors_are_failures_and_everything_is_escaped() {
        let error = Diagnostic::error("E1", Path::root().join("A<b>"), "a & \"b\" \u{1} \u{1b}[0m").help("do\nthis");
        let warning = Diagnostic::warning("W1", Path::root(), "warned");
        let files = [
            Checked::new(Source::of_text("a&b.yaml", ""), vec![error, warning]),
            Checked::new(Source::of_text("c.yaml", ""), Vec::new()),
        ];
        insta::assert_snapshot!(junit(&files), @r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="lakewright check" tests="3" failures="1">
          <testsuite name="a&amp;b.yaml" tests="2" failures="1" errors="0">
            <testcase classname="a&amp;b.yaml" name="E1 A&lt;b&gt;">
              <failure type="E1" message="a &amp; &quot;b&quot; � �[0m">a &amp; &quot;b&quot; � �[0m&#10;help: do&#10;this</failure>
            </testcase>
            <testcase classname="a&amp;b.yaml" name="W1">
              <system-out>warning: warned</system-out>
            </testcase>
          </testsuite>
          <testsuite name="c.yaml" tests="1" failures="0" errors="0">
            <testcase classname="c.yaml" name="nothing found"/>
          </testsuite>
        </testsuites>
        "#);
    }
}
