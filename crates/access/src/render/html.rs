//! A page of its own: filtered by principal, data and verb.

use super::{circumstances, verbs};
use crate::matrix::Matrix;

const HEAD: &str = r#"<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Who can do what</title>
<style>
body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:80rem;padding:0 1rem;color:#1b1f24;background:#fff}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #d8dee4}
th{position:sticky;top:0;background:#fff}td:nth-child(3){font-family:ui-monospace,monospace;font-size:.9em}
input{font:inherit;padding:.3rem;width:100%;box-sizing:border-box}.unknown{background:#fff4d6}.plain{background:#ffe3e0}
label{display:inline-block;width:32%;margin-right:1%}
@media(prefers-color-scheme:dark){body,th{background:#14171a;color:#e6e8ea}.unknown{background:#463a10}.plain{background:#5a1f1a}}
</style></head><body>
<h1>Who can do what</h1>
<p>Everything is over TLS only, unless it says otherwise. What is not here, nobody can.</p>
<p><label>Who <input id="who" type="search"></label><label>Can <input id="can" type="search"></label><label>With <input id="with" type="search"></label></p>
<table><thead><tr><th>Who</th><th>Can</th><th>With</th><th>Under which conditions</th></tr></thead><tbody>
"#;

const FOOT: &str = r#"<script>
const inputs=["who","can","with"].map(it=>document.getElementById(it));
const rows=[...document.querySelectorAll("tbody tr")];
function filter(){const words=inputs.map(it=>it.value.toLowerCase());
for(const row of rows)row.hidden=words.some((word,at)=>!row.cells[at].textContent.toLowerCase().includes(word))}
inputs.forEach(it=>it.addEventListener("input",filter));
</script></body></html>
"#;

impl Matrix {
    /// A page that needs nothing else: one row for each principal, verbs and data, with filters.
    pub fn to_html(&self) -> String {
        let mut text = HEAD.to_owned();
        for row in &self.principals {
            for line in self.lines(&row.name) {
                let class = match (&line.unknown, line.is_open_to_plain_http) {
                    (Some(_), _) => " class=\"unknown\"",
                    (None, true) => " class=\"plain\"",
                    (None, false) => "",
                };
                text.push_str(&format!(
                    "<tr{class}><td>{} {}</td><td>{}</td><td>{}</td><td>{}</td></tr>\n",
                    row.kind.name(),
                    escaped(&row.name),
                    verbs(&line),
                    escaped(&line.data.join(", ")),
                    escaped(&circumstances(&line)),
                ));
            }
        }
        text.push_str("</tbody></table>\n");
        let chains: Vec<&String> = self.principals.iter().flat_map(|it| &it.chains).collect();
        list(&mut text, "Whose rights they reach", &chains);
        list(&mut text, "Not read", &self.notes.iter().collect::<Vec<_>>());
        text + FOOT
    }
}

fn list(text: &mut String, title: &str, items: &[&String]) {
    if items.is_empty() {
        return;
    }
    text.push_str(&format!("<h2>{title}</h2>\n<ul>\n"));
    items.iter().for_each(|it| text.push_str(&format!("<li>{}</li>\n", escaped(it))));
    text.push_str("</ul>\n");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
