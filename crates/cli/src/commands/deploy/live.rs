//! What goes on, while it goes on: a tree on a terminal, lines elsewhere, JSON for programs.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::ops::Bound;
use std::time::Duration;

use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};
use lakewright_deploy::Progress;

use super::args::Format;
use super::times::Times;

/// Shows what goes on.
pub(super) struct Live {
    shown: Shown,
    /// What came while somebody was asked: shown after the answer.
    held: Option<Vec<Held>>,
}

enum Shown {
    /// A tree of what is at work, below the lines of what is done.
    Tree(Box<Tree>),
    /// A line for each thing that happens.
    Lines(Times),
    /// An object a line, on standard output.
    Json,
}

enum Held {
    Progress(Box<Progress>),
    Text(String),
}

/// What is at work.
struct Tree {
    all: MultiProgress,
    bars: BTreeMap<String, ProgressBar>,
    times: Times,
}

impl Live {
    pub(super) fn new(format: Format, is_terminal: bool) -> Live {
        let shown = match (format, is_terminal) {
            (Format::Json, _) => Shown::Json,
            (Format::Text, true) => {
                let tree = Tree { all: MultiProgress::new(), bars: BTreeMap::new(), times: Times::default() };
                Shown::Tree(Box::new(tree))
            }
            (Format::Text, false) => Shown::Lines(Times::default()),
        };
        Live { shown, held: None }
    }

    /// Shows one thing.
    pub(super) fn show(&mut self, progress: &Progress) {
        if let Some(held) = &mut self.held {
            held.push(Held::Progress(Box::new(progress.clone())));
            return;
        }
        match &mut self.shown {
            Shown::Json => {
                if let Ok(line) = serde_json::to_string(progress) {
                    // Who closed the pipe has read enough; the work goes on.
                    drop(writeln!(io::stdout(), "{line}"));
                    drop(io::stdout().flush());
                }
            }
            Shown::Lines(times) => {
                if let Some(line) = times.line(progress) {
                    drop(writeln!(io::stderr(), "{line}"));
                }
            }
            Shown::Tree(tree) => tree.show(progress),
        }
    }

    /// Writes text for people between what is shown.
    pub(super) fn write(&mut self, text: &str) {
        if let Some(held) = &mut self.held {
            held.push(Held::Text(text.to_owned()));
            return;
        }
        match &self.shown {
            Shown::Tree(tree) => drop(tree.all.println(text)),
            Shown::Lines(_) | Shown::Json => drop(writeln!(io::stderr(), "{text}")),
        }
    }

    /// Writes text for people at once, also while somebody is asked.
    pub(super) fn write_now(&mut self, text: &str) {
        if self.held.is_some() {
            drop(writeln!(io::stderr(), "\n{text}"));
        } else {
            self.write(text);
        }
    }

    /// Takes the tree away and shows nothing, to let somebody type.
    pub(super) fn pause(&mut self) {
        self.held.get_or_insert_default();
        if let Shown::Tree(tree) = &self.shown {
            drop(tree.all.clear());
            tree.all.set_draw_target(ProgressDrawTarget::hidden());
        }
    }

    /// Shows what came meanwhile, and goes on.
    pub(super) fn go_on(&mut self) {
        if let Shown::Tree(tree) = &self.shown {
            tree.all.set_draw_target(ProgressDrawTarget::stderr());
        }
        for it in self.held.take().unwrap_or_default() {
            match it {
                Held::Progress(progress) => self.show(&progress),
                Held::Text(text) => self.write(&text),
            }
        }
    }
}

impl Tree {
    fn show(&mut self, progress: &Progress) {
        let Progress::Resource(event) = progress else {
            if let Some(line) = self.times.line(progress) {
                drop(self.all.println(line));
            }
            return;
        };
        let path = self.times.path(event);
        let line = self.times.line(progress);
        if event.status.ends_with("_IN_PROGRESS") {
            let above = above(&self.bars, &path).cloned();
            let bar = self.bars.entry(path.clone()).or_insert_with(|| {
                let bar = ProgressBar::new_spinner();
                let bar = match above {
                    Some(above) => self.all.insert_after(&above, bar),
                    None => self.all.insert(0, bar),
                };
                if let Ok(style) = ProgressStyle::with_template("{prefix}{spinner} {msg} {elapsed}") {
                    bar.set_style(style);
                }
                bar.set_prefix("  ".repeat(path.matches('/').count()));
                bar.enable_steady_tick(Duration::from_millis(200));
                bar
            });
            bar.set_message(format!("{} {path} {}", event.kind, event.status));
            return;
        }
        if let Some(bar) = self.bars.remove(&path) {
            bar.finish_and_clear();
        }
        if let Some(line) = line {
            drop(self.all.println(line));
        }
    }
}

/// What stands directly above a path: what is nested comes below the stack it is in, in the order of names.
fn above<'b, T>(shown: &'b BTreeMap<String, T>, path: &str) -> Option<&'b T> {
    shown.range::<str, _>((Bound::Unbounded, Bound::Excluded(path))).next_back().map(|it| it.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_nested_stands_below_its_stack_whenever_it_comes() {
        let mut tree: Vec<String> = Vec::new();
        let mut shown = BTreeMap::new();
        let (stack, network, storage) = ("lake", "lake/Network", "lake/Storage");
        for path in
            [stack, storage, network, "lake/Network2", "lake/Storage/Raw", "lake/Network/Vpc/A", "lake/Network/Vpc"]
        {
            let at =
                above(&shown, path).map_or(0, |it: &String| tree.iter().position(|known| known == it).unwrap() + 1);
            tree.insert(at, path.to_owned());
            shown.insert(path.to_owned(), path.to_owned());
        }
        let expected =
            [stack, network, "lake/Network/Vpc", "lake/Network/Vpc/A", "lake/Network2", storage, "lake/Storage/Raw"];
        assert_eq!(tree, expected);
    }

    #[test]
    fn what_comes_while_somebody_is_asked_is_shown_after_the_answer() {
        let mut live = Live::new(Format::Text, false);
        live.pause();
        live.write("the plan");
        live.show(&Progress::Waiting { stack: "orders".into(), on: "somebody".into() });
        assert_eq!(live.held.as_ref().map(Vec::len), Some(2));
        live.go_on();
        assert!(live.held.is_none());
    }
}
