//! What a matrix says, arranged for people: who by who, what goes together in a line, what is long said once.

use std::collections::BTreeMap;

use super::fold;
use crate::access::{Cell, Verdict};
use crate::chain::{Chain, Edge, Target};
use crate::matrix::{Line, Matrix, Row};
use crate::model::{DataKind, PrincipalKind};
use crate::verb::Verb;

/// How much attention something needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tone {
    Plain,
    Unknown,
    Danger,
}

/// A matrix, arranged.
#[derive(Clone, Debug, Default)]
pub(super) struct Sheet {
    /// Whether a filter left something out.
    pub(super) is_part: bool,
    /// What to know first.
    pub(super) summary: Vec<(Tone, String)>,
    pub(super) blocks: Vec<Block>,
    /// Conditions that several lines have, by number from 1.
    pub(super) conditions: Vec<String>,
    pub(super) notes: Vec<String>,
    /// How to read it.
    pub(super) leads: Vec<&'static str>,
}

/// Somebody, or several whose lines differ in names only.
#[derive(Clone, Debug)]
pub(super) struct Block {
    pub(super) kind: PrincipalKind,
    pub(super) name: String,
    /// The names as they are.
    pub(super) names: Vec<String>,
    pub(super) lines: Vec<SheetLine>,
    pub(super) reaches: Vec<String>,
    pub(super) unknown: Vec<String>,
}

#[derive(Clone, Debug)]
pub(super) struct SheetLine {
    pub(super) verbs: Vec<Verb>,
    pub(super) data: String,
    /// The names of the data as they are.
    pub(super) names: Vec<String>,
    pub(super) conditions: Vec<String>,
    pub(super) tone: Tone,
}

const CLOSED: &str = "What is not here, nobody can. Everything is over TLS only, unless it says otherwise.";
const OPEN: &str = "What is not here, nobody can. Nothing here asks for TLS.";
const SETS: &str = "{A,B}Key is AKey and BKey.";
const PAIRS: &str = "<A|B> stands for A or B: the first of each goes with the first, the second with the second.";

/// From so many characters on, a condition that several lines have is said once.
const LONG: usize = 60;

impl Block {
    /// What it is, where its name does not say it.
    pub(super) fn kind_word(&self) -> &'static str {
        match self.kind {
            PrincipalKind::Outsider | PrincipalKind::Anonymous => "",
            PrincipalKind::Named => "named",
            kind => kind.name(),
        }
    }
}

impl Sheet {
    pub(super) fn of(matrix: &Matrix) -> Sheet {
        let is_open = is_open(matrix);
        let blocks: Vec<Block> = matrix.principals.iter().map(|it| block(matrix, it, is_open)).collect();
        let mut sheet = Sheet {
            is_part: matrix.is_part,
            summary: summary(matrix, is_open),
            leads: vec![if is_open { OPEN } else { CLOSED }],
            blocks: together(blocks),
            notes: matrix.notes.clone(),
            ..Sheet::default()
        };
        sheet.say_once();
        let has = |sign: char| {
            let is_in = |it: &Block| it.name.contains(sign) || it.lines.iter().any(|it| it.data.contains(sign));
            sheet.blocks.iter().any(is_in)
        };
        let is_set = |it: &SheetLine| it.data.split("${").any(|it| it.contains('{') && it.contains(','));
        if sheet.blocks.iter().flat_map(|it| &it.lines).any(is_set) {
            sheet.leads.push(SETS);
        }
        if has('<') {
            sheet.leads.push(PAIRS);
        }
        sheet
    }

    /// Long conditions that several lines have become notes.
    fn say_once(&mut self) {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for text in self.blocks.iter().flat_map(|it| &it.lines).flat_map(|it| &it.conditions) {
            *counts.entry(text.clone()).or_default() += 1;
        }
        let mut said: Vec<String> = Vec::new();
        for text in self.blocks.iter_mut().flat_map(|it| &mut it.lines).flat_map(|it| &mut it.conditions) {
            let Some((head, _)) = text.split_once(" (") else { continue };
            if text.chars().count() < LONG || counts.get(text).is_none_or(|it| *it < 2) {
                continue;
            }
            let head = head.to_owned();
            let number = match said.iter().position(|it| it == text) {
                Some(at) => at + 1,
                None => {
                    said.push(text.clone());
                    said.len()
                }
            };
            *text = format!("{head} [{number}]");
        }
        self.conditions = said;
    }
}

/// Whether nothing that may come without TLS is kept from it: then it is said once.
fn is_open(matrix: &Matrix) -> bool {
    let is_asked = |it: &Cell| matrix.kind_of(&it.data).is_some_and(|it| crate::access::has_plain_http(&it));
    let mut asked = matrix.cells.iter().filter(|it| is_asked(it)).filter_map(|it| match &it.verdict {
        Verdict::Yes(allowed) => Some(allowed.over_tls),
        _ => None,
    });
    asked.next() == Some(false) && asked.all(|it| !it)
}

fn block(matrix: &Matrix, row: &Row, is_open: bool) -> Block {
    let mut lines: Vec<(Option<DataKind>, SheetLine)> = matrix
        .lines(&row.name)
        .into_iter()
        .map(|mut line| {
            line.data.sort_by_key(|it| matrix.kind_of(it));
            line.is_open_to_plain_http &= !is_open;
            (line.data.first().and_then(|it| matrix.kind_of(it)), sheet_line(line))
        })
        .collect();
    lines.sort_by_key(|it| it.0);
    let lines = alike(lines.into_iter().map(|it| it.1).collect());
    // Who takes a role or changes a policy is in the lines already.
    let is_told = |it: &Edge| (it.by == "sts:AssumeRole" && !it.is_unknown) || matches!(it.to, Target::Thing { .. });
    let is_new = |it: &&Chain| !matches!(it.edges.as_slice(), [edge] if is_told(edge));
    Block {
        kind: row.kind,
        name: row.name.clone(),
        names: vec![row.name.clone()],
        lines,
        reaches: row.chains.iter().filter(is_new).map(ToString::to_string).collect(),
        unknown: row.unknown_policies.clone(),
    }
}

fn sheet_line(line: Line) -> SheetLine {
    let mut conditions = line.conditions;
    let mut tone = Tone::Plain;
    if let Some(why) = line.unknown {
        // That it has policies that are not known stands above its lines.
        if !why.ends_with("allows is not known here") {
            conditions.push(format!("not decided: {why}"));
        }
        tone = Tone::Unknown;
    }
    if line.is_open_to_plain_http {
        conditions.push("also without TLS".to_owned());
        tone = Tone::Danger;
    }
    SheetLine { verbs: line.verbs, data: fold::list(&line.data), names: line.data, conditions, tone }
}

/// Lines that differ in names only become one.
fn alike(lines: Vec<SheetLine>) -> Vec<SheetLine> {
    let mut made: Vec<SheetLine> = Vec::new();
    let mut groups: Vec<Vec<SheetLine>> = Vec::new();
    for line in lines {
        let is_alike = |it: &&mut Vec<SheetLine>| {
            it.first().is_some_and(|first| {
                first.verbs == line.verbs
                    && first.tone == line.tone
                    && first.names.len() == 1
                    && line.names.len() == 1
                    && first.conditions.len() == line.conditions.len()
                    && joined(&[first, &line]).is_some()
            })
        };
        match groups.iter_mut().find(is_alike) {
            Some(group) => group.push(line),
            None => groups.push(vec![line]),
        }
    }
    for group in groups {
        match joined(&group.iter().collect::<Vec<_>>()) {
            Some(line) if group.len() > 1 => made.push(line),
            _ => made.extend(group),
        }
    }
    made
}

fn joined(lines: &[&SheetLine]) -> Option<SheetLine> {
    let first = lines.first()?;
    let data = fold::pairs(&lines.iter().map(|it| it.data.as_str()).collect::<Vec<_>>())?;
    let mut conditions = Vec::new();
    for at in 0..first.conditions.len() {
        let texts: Vec<&str> = lines.iter().filter_map(|it| it.conditions.get(at).map(String::as_str)).collect();
        conditions.push(fold::pairs(&texts)?);
    }
    let names = lines.iter().flat_map(|it| it.names.iter().cloned()).collect();
    Some(SheetLine { verbs: first.verbs.clone(), data, names, conditions, tone: first.tone })
}

/// Blocks of one kind that differ in names only become one.
fn together(blocks: Vec<Block>) -> Vec<Block> {
    type Shape = (PrincipalKind, Vec<(Vec<Verb>, usize, usize, Tone)>, usize, Vec<String>);
    let shape = |it: &Block| -> Shape {
        let lines = it.lines.iter().map(|it| (it.verbs.clone(), it.names.len(), it.conditions.len(), it.tone));
        (it.kind, lines.collect(), it.reaches.len(), it.unknown.clone())
    };
    let mut groups: Vec<(Shape, Vec<Block>)> = Vec::new();
    for block in blocks {
        let shape = shape(&block);
        let is_foldable = !block.lines.is_empty() && !block.lines.iter().any(|it| it.data.contains('<'));
        match groups.iter_mut().find(|it| {
            is_foldable && it.0 == shape && merged(&[it.1.as_slice(), std::slice::from_ref(&block)].concat()).is_some()
        }) {
            Some(group) => group.1.push(block),
            None => groups.push((shape, vec![block])),
        }
    }
    let made = groups.into_iter().flat_map(|(_, group)| match merged(&group) {
        Some(block) if group.len() > 1 => vec![block],
        _ => group,
    });
    made.collect()
}

fn merged(blocks: &[Block]) -> Option<Block> {
    let first = blocks.first()?;
    let texts: Vec<&str> = blocks.iter().map(|it| it.name.as_str()).collect();
    let name = fold::pairs(&texts)?;
    // Of names that go with the principals nothing needs to be common.
    let stems = name.split_once('<').and_then(|it| it.1.split_once('>')).map(|it| it.0.to_owned()).unwrap_or_default();
    let pairs =
        |texts: &[&str]| fold::pairs(texts).or_else(|| (texts.join("|") == stems).then(|| format!("<{stems}>")));
    let mut lines = Vec::new();
    for (at, line) in first.lines.iter().enumerate() {
        let same: Vec<&SheetLine> = blocks.iter().filter_map(|it| it.lines.get(at)).collect();
        let mut data = Vec::new();
        for position in 0..line.names.len() {
            let names: Vec<&str> = same.iter().filter_map(|it| it.names.get(position).map(String::as_str)).collect();
            data.push(pairs(&names)?);
        }
        let mut conditions = Vec::new();
        for position in 0..line.conditions.len() {
            let texts: Vec<&str> =
                same.iter().filter_map(|it| it.conditions.get(position).map(String::as_str)).collect();
            conditions.push(pairs(&texts)?);
        }
        // The same of each of them is a list, as elsewhere.
        let data = if data == line.names { line.data.clone() } else { data.join(", ") };
        let names = same.iter().flat_map(|it| it.names.iter().cloned()).collect();
        lines.push(SheetLine { verbs: line.verbs.clone(), data, names, conditions, tone: line.tone });
    }
    let mut reaches = Vec::new();
    for at in 0..first.reaches.len() {
        reaches
            .push(pairs(&blocks.iter().filter_map(|it| it.reaches.get(at).map(String::as_str)).collect::<Vec<_>>())?);
    }
    let names = blocks.iter().flat_map(|it| it.names.iter().cloned()).collect();
    Some(Block { kind: first.kind, name, names, lines, reaches, unknown: first.unknown.clone() })
}

/// What a reader wants to know first.
fn summary(matrix: &Matrix, is_open: bool) -> Vec<(Tone, String)> {
    let mut found = Vec::new();
    if matrix.is_part || matrix.cells.is_empty() {
        return found;
    }
    let who = |is_meant: &dyn Fn(&Cell) -> bool| -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for cell in matrix.cells.iter().filter(|it| is_meant(it)) {
            if !names.contains(&cell.principal) {
                names.push(cell.principal.clone());
            }
        }
        names
    };
    let is_yes = |it: &Cell| matches!(it.verdict, Verdict::Yes(_));
    let kind = |name: &str| matrix.principals.iter().find(|it| it.name == name).map(|it| it.kind);
    let outside = who(&|it| {
        is_yes(it) && matches!(kind(&it.principal), Some(PrincipalKind::Outsider | PrincipalKind::Anonymous))
    });
    found.push(match outside.is_empty() {
        true => (Tone::Plain, "No account that is not named and no anonymous request can do anything.".to_owned()),
        false => (Tone::Danger, format!("Open to anybody: {} can do something.", outside.join(" and "))),
    });
    let plain: usize = matrix.cells.iter().filter(|it| matches!(&it.verdict, Verdict::Yes(it) if !it.over_tls)).count();
    found.push(match plain {
        0 => (Tone::Plain, "Nothing is possible without TLS.".to_owned()),
        _ if is_open => {
            (Tone::Danger, "No policy asks for TLS: buckets, queues, topics and tables answer without.".to_owned())
        }
        _ => {
            let data = who_with(matrix);
            (Tone::Danger, format!("Possible without TLS: with {}.", fold::list(&data)))
        }
    });
    let changes = who(&|it| is_yes(it) && it.verb == Verb::ChangePolicy);
    found.push(match changes.is_empty() {
        true => (Tone::Plain, "Nobody can change who may do what.".to_owned()),
        false => (Tone::Danger, format!("Can change who may do what: {}.", fold::list(&changes))),
    });
    let any: Vec<String> = matrix
        .principals
        .iter()
        .filter(|it| {
            it.chains.iter().any(|it| it.end() == Some(&Target::Everything) && it.edges.iter().all(|it| !it.is_unknown))
        })
        .map(|it| it.name.clone())
        .collect();
    if !any.is_empty() {
        found.push((Tone::Danger, format!("Can give itself any rights: {}.", fold::list(&any))));
    }
    let unknown = who(&|it| matches!(it.verdict, Verdict::Unknown(_)));
    if !unknown.is_empty() {
        found.push((Tone::Unknown, format!("Not decided in part, marked with ?: {}.", fold::list(&unknown))));
    }
    found
}

/// The data that somebody can do something with without TLS.
fn who_with(matrix: &Matrix) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for cell in matrix.cells.iter().filter(|it| matches!(&it.verdict, Verdict::Yes(it) if !it.over_tls)) {
        if !names.contains(&cell.data) {
            names.push(cell.data.clone());
        }
    }
    names
}
