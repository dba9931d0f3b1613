//! The picture as pixels.

use resvg::{tiny_skia, usvg};

use crate::graph::Graph;
use crate::options::Options;

/// The most pixels of a picture: it takes four bytes each while it is drawn.
const MOST_PIXELS: f64 = 64_000_000.0;

/// Why there is no PNG.
#[derive(Debug)]
pub struct PngError {
    message: String,
}

impl std::fmt::Display for PngError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for PngError {}

impl Graph {
    /// The graph as a PNG picture, each length of the SVG `scale` times as many pixels; less where that would be more than
    /// 64 million. Its text is in a font that comes with it: no system's fonts are read.
    ///
    /// # Errors
    /// The renderer refuses the picture.
    pub fn png(&self, options: &Options, scale: f32) -> Result<Vec<u8>, PngError> {
        let mut parsing = usvg::Options { font_family: "DejaVu Sans".into(), ..usvg::Options::default() };
        let fonts = parsing.fontdb_mut();
        fonts.load_font_data(dejavu::sans::regular().to_vec());
        fonts.load_font_data(dejavu::sans::bold().to_vec());
        fonts.set_sans_serif_family("DejaVu Sans");
        let failed = |message: String| PngError { message };
        let tree = usvg::Tree::from_str(&self.svg(options), &parsing).map_err(|it| failed(it.to_string()))?;
        let size = tree.size();
        let most = (MOST_PIXELS / f64::from(size.width()) / f64::from(size.height())).sqrt() as f32;
        let scale = if scale.is_finite() { scale.clamp(0.05, most.max(0.05)) } else { 1.0 };
        let (w, h) = ((size.width() * scale).ceil() as u32, (size.height() * scale).ceil() as u32);
        let mut pixels = tiny_skia::Pixmap::new(w, h)
            .ok_or_else(|| failed(format!("a picture of {w} by {h} pixels can not be drawn")))?;
        resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut pixels.as_mut());
        pixels.encode_png().map_err(|it| failed(it.to_string()))
    }
}
