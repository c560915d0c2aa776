//! resvg: drawings to pixels.

#[blocks(cpu)]
pub fn render(tree: &usvg::Tree, transform: tiny_skia::Transform, pixmap: &mut tiny_skia::PixmapMut);

#[blocks(cpu)]
pub fn render_node(node: &usvg::Node, transform: tiny_skia::Transform, pixmap: &mut tiny_skia::PixmapMut)
-> Option<()>;
