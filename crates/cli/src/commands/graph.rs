//! `lakewright graph TEMPLATE|ASSEMBLY`.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use lakewright_graph::{Detail, Graph, Options};

use crate::input::{Input, templates};
use crate::outcome::{Failure, Outcome, Result};
use crate::world::World;

/// Draw a template or an assembly: what data flows where
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  lakewright graph target/assembly --out lake.svg
  lakewright graph template.yaml                     Mermaid, for Markdown
  lakewright graph template.yaml --detail full --format dot | dot -Tpdf > template.pdf

The format is the ending of --out where it is not given: .svg, .png, .dot or .mmd.

Exit status: 0 drawn, 2 the tool failed (bad arguments, unreadable file).")]
pub struct GraphArgs {
    /// A template, the folder of an assembly, or `-` for standard input
    #[arg(value_name = "TEMPLATE|ASSEMBLY")]
    file: PathBuf,

    /// How it is drawn; Mermaid where neither this nor --out says it
    #[arg(long, value_enum, value_name = "FORMAT")]
    format: Option<Format>,

    /// How much is drawn
    #[arg(long, value_enum, value_name = "DETAIL", default_value_t)]
    detail: DetailArg,

    /// The number of boxes above which groups collapse to one box each
    #[arg(long, value_name = "BOXES")]
    collapse_above: Option<usize>,

    /// Write to a file instead of standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// How a graph is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Mermaid text, for Markdown
    Mermaid,
    /// DOT text, for Graphviz
    Dot,
    /// A picture
    Svg,
    /// A picture of pixels
    #[cfg(feature = "png")]
    Png,
}

/// How much is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum DetailArg {
    /// Components, with keys, policies, roles and alarms as badges
    #[default]
    Overview,
    /// Every resource, and what refers to what
    Full,
}

impl Format {
    /// What the name of a file says.
    fn of_file(file: &Path) -> Result<Format> {
        match file.extension().and_then(OsStr::to_str) {
            Some("dot" | "gv") => Ok(Format::Dot),
            Some("svg") => Ok(Format::Svg),
            #[cfg(feature = "png")]
            Some("png") => Ok(Format::Png),
            #[cfg(not(feature = "png"))]
            Some("png") => Err(Failure::new(format!("{}: this program was built without PNG", file.display()))
                .help("draw an .svg, or build it with the feature `png`")),
            Some("mmd" | "mermaid") => Ok(Format::Mermaid),
            _ => Err(Failure::new(format!("{}: its ending names no format", file.display()))
                .help("end it with .svg, .png, .dot or .mmd, or name the format: `--format svg`")),
        }
    }
}

/// Draws.
///
/// # Errors
/// Where the file can not be read, or the picture not be written.
pub fn graph(args: &GraphArgs, world: &World) -> Result {
    let templates = templates(&Input::read(&args.file, world)?)?;
    let named: Vec<_> = templates.iter().map(|it| (it.name.as_str(), &it.document.root)).collect();
    let graph = Graph::of_assembly(&named);
    let mut options = Options::default().detail(match args.detail {
        DetailArg::Overview => Detail::Overview,
        DetailArg::Full => Detail::Full,
    });
    if let Some(boxes) = args.collapse_above {
        options = options.collapse_above(boxes);
    }
    let format = match (args.format, &args.out) {
        (Some(format), _) => format,
        (None, Some(out)) => Format::of_file(out)?,
        (None, None) => Format::Mermaid,
    };
    let drawn = match format {
        Format::Mermaid => graph.mermaid(&options).into_bytes(),
        Format::Dot => graph.dot(&options).into_bytes(),
        Format::Svg => graph.svg(&options).into_bytes(),
        #[cfg(feature = "png")]
        Format::Png => graph.png(&options, PNG_SCALE).map_err(|error| Failure::new(error.to_string()))?,
    };
    let Some(out) = &args.out else { return Ok(Outcome::of(drawn)) };
    fs::write(out, &drawn).map_err(|error| Failure::of_file(out, &error))?;
    let messages = format!("wrote {} ({} resources, {} bytes)\n", out.display(), graph.len(), drawn.len());
    Ok(Outcome { messages, ..Outcome::default() })
}

/// Twice as many pixels as units: text stays sharp where the picture is shown large.
#[cfg(feature = "png")]
const PNG_SCALE: f32 = 2.0;
