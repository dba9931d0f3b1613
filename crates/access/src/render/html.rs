//! Pages of their own: no script from elsewhere, nothing that needs a network.

use super::changes::{self, GAINED, LOST};
use super::sheet::{Sheet, Tone};
use super::{Locate, verbs};
use crate::diff::AccessDiff;
use crate::matrix::Matrix;

const STYLE: &str = "body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:80rem;padding:0 1rem;color:#1b1f24;background:#fff}\
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #d8dee4}\
thead th{position:sticky;top:0;background:#fff}td:nth-child(3),code{font-family:ui-monospace,monospace;font-size:.9em}\
td:nth-child(3){overflow-wrap:anywhere}tr.who th{padding-top:1.2rem;font-size:1.05em}tr.who .kind,.dim{color:#57606a;font-weight:400}\
input{font:inherit;padding:.3rem;width:100%;box-sizing:border-box}label{display:inline-block;width:32%;margin-right:1%}\
.unknown{background:#fff4d6}.danger{background:#ffe3e0}.gained{border-color:#cf222e}.lost{border-color:#1a7f37}\
.change{border-left:.3rem solid;margin:.8rem 0;padding:.1rem .8rem}dt{color:#57606a;float:left;clear:left;width:7rem}dd{margin:0 0 .2rem 7rem;overflow-wrap:anywhere}\
@media(prefers-color-scheme:dark){body,thead th{background:#14171a;color:#e6e8ea}.unknown{background:#463a10}.danger{background:#5a1f1a}\
th,td{border-color:#30363d}.dim,dt,tr.who .kind{color:#9198a1}}@media print{label{display:none}}";

const FILTERS: &str = r#"<p><label>Who <input id="who" type="search"></label><label>Can <input id="can" type="search"></label><label>With <input id="with" type="search"></label></p>
"#;

const SCRIPT: &str = r#"<script>
const inputs=["who","can","with"].map(it=>document.getElementById(it));
const bodies=[...document.querySelectorAll("tbody")];
function filter(){const [who,can,what]=inputs.map(it=>it.value.toLowerCase());
for(const body of bodies){let shown=0;const is=body.dataset.who.includes(who);
for(const row of body.querySelectorAll("tr.can")){row.hidden=!(is&&row.cells[1].textContent.includes(can)&&row.dataset.with.includes(what));shown+=!row.hidden}
body.hidden=!(is&&(shown||!(can||what)))}}
inputs.forEach(it=>it.addEventListener("input",filter));
</script>
"#;

fn page(title: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n<style>{STYLE}</style></head><body>\n{body}</body></html>\n",
        escaped(title)
    )
}

impl Matrix {
    /// A page that needs nothing else: rows for each principal, with filters by who, verb and data.
    pub fn to_html(&self) -> String {
        let sheet = Sheet::of(self);
        let mut text = String::from("<h1>Who can do what</h1>\n");
        let leads: Vec<String> = sheet.leads.iter().map(|it| escaped(it)).collect();
        text.push_str(&format!("<p>{}</p>\n", leads.join("<br>\n")));
        if !sheet.summary.is_empty() {
            text.push_str("<ul>\n");
            for (tone, line) in &sheet.summary {
                text.push_str(&format!("<li{}>{}</li>\n", class(*tone), escaped(line)));
            }
            text.push_str("</ul>\n");
        }
        text.push_str(FILTERS);
        text.push_str(
            "<table><thead><tr><th></th><th>Can</th><th>With</th><th>Under which conditions</th></tr></thead>\n",
        );
        for block in &sheet.blocks {
            let names = format!("{} {} {}", block.kind.name(), block.name, block.names.join(" "));
            text.push_str(&format!("<tbody data-who=\"{}\">\n", escaped(&names.to_lowercase())));
            text.push_str(&format!(
                "<tr class=\"who\"><th colspan=\"4\"><span class=\"kind\">{}</span> {}</th></tr>\n",
                block.kind_word(),
                escaped(&block.name)
            ));
            if !block.unknown.is_empty() {
                text.push_str(&format!(
                    "<tr class=\"unknown\"><td></td><td colspan=\"3\">has policies that are not known here: {}</td></tr>\n",
                    escaped(&block.unknown.join(", "))
                ));
            }
            for line in &block.lines {
                let tone = match line.tone {
                    Tone::Plain => "can",
                    Tone::Unknown => "can unknown",
                    Tone::Danger => "can danger",
                };
                text.push_str(&format!(
                    "<tr class=\"{tone}\" data-with=\"{}\"><td></td><td>{}</td><td>{}</td><td>{}</td></tr>\n",
                    escaped(&line.names.join(" ").to_lowercase()),
                    verbs(&line.verbs),
                    escaped(&line.data),
                    escaped(&line.conditions.join("; ")),
                ));
            }
            for chain in &block.reaches {
                text.push_str(&format!(
                    "<tr><td></td><td>reaches</td><td colspan=\"2\">{}</td></tr>\n",
                    escaped(chain)
                ));
            }
            text.push_str("</tbody>\n");
        }
        text.push_str("</table>\n");
        if !sheet.conditions.is_empty() {
            text.push_str("<h2>Conditions</h2>\n<ul>\n");
            for (at, it) in sheet.conditions.iter().enumerate() {
                text.push_str(&format!("<li>[{}] {}</li>\n", at + 1, escaped(it)));
            }
            text.push_str("</ul>\n");
        }
        list(&mut text, "Not seen", &sheet.notes);
        text.push_str(SCRIPT);
        page("Who can do what", &text)
    }
}

/// A page with a text as it is.
pub fn html_of_text(title: &str, text: &str) -> String {
    page(title, &format!("<h1>{}</h1>\n<pre>{}</pre>\n", escaped(title), escaped(text)))
}

fn class(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "",
        Tone::Unknown => " class=\"unknown\"",
        Tone::Danger => " class=\"danger\"",
    }
}

impl AccessDiff {
    /// A page that needs nothing else.
    pub fn to_html(&self, locate: &Locate<'_>) -> String {
        let body = format!("<h1>{}</h1>\n{}", escaped(&changes::summary(self)), self.body(locate));
        page(&changes::summary(self), &body)
    }

    /// A section for a page that has a title already; plain elements, with a heading of the second rank.
    pub fn to_html_section(&self, locate: &Locate<'_>) -> String {
        format!("<h2>{}</h2>\n{}", escaped(&changes::summary(self)), self.body(locate))
    }

    fn body(&self, locate: &Locate<'_>) -> String {
        let mut text = String::new();
        for (direction, found, class) in [(GAINED, &self.gained, "gained"), (LOST, &self.lost, "lost")] {
            for group in changes::groups(found, &direction, locate) {
                let cause = group.cause.as_ref().map(|it| format!(", {}", escaped(it))).unwrap_or_default();
                text.push_str(&format!(
                    "<div class=\"change {class}\"><h3>{} {}<span class=\"dim\">{cause}</span></h3>\n",
                    direction.sign, direction.title
                ));
                for entry in &group.entries {
                    let (kind, names) = changes::who(entry);
                    let deeds: Vec<String> = changes::deeds(entry).iter().map(|it| escaped(it)).collect();
                    text.push_str(&format!("<p>{kind} <b>{}</b>: {}</p>\n<dl>\n", escaped(&names), deeds.join("; ")));
                    for (word, line) in changes::reasons(entry, &direction, locate) {
                        text.push_str(&format!("<dt>{word}</dt><dd><code>{}</code></dd>\n", escaped(&line)));
                    }
                    text.push_str("</dl>\n");
                }
                text.push_str("</div>\n");
            }
        }
        list(&mut text, "Not seen", &self.notes);
        text
    }
}

fn list(text: &mut String, title: &str, items: &[String]) {
    if items.is_empty() {
        return;
    }
    text.push_str(&format!("<h2>{title}</h2>\n<ul>\n"));
    items.iter().for_each(|it| text.push_str(&format!("<li>{}</li>\n", escaped(it))));
    text.push_str("</ul>\n");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}
