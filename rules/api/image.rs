//! image: pictures. To decode, encode or resize one is work for the processor; by path it also asks the disk.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Seek, Write};
use std::path::Path;

pub type ImageResult<T> = Result<T, ImageError>;

pub struct DynamicImage;

pub struct ExtendedColorType;

pub struct ImageFormat;

pub struct ImageBuffer<P, Container>;

pub struct Rgb<T>;

pub struct Rgba<T>;

pub struct Luma<T>;

pub type RgbImage = ImageBuffer<Rgb<u8>, Vec<u8>>;

pub type RgbaImage = ImageBuffer<Rgba<u8>, Vec<u8>>;

pub type GrayImage = ImageBuffer<Luma<u8>, Vec<u8>>;

pub trait Pixel {}

pub trait EncodableLayout {}

pub trait PixelWithColorType {}

pub struct ImageReader<R>;

pub struct ImageError;

#[blocks(fs)]
pub fn open<P>(path: P) -> ImageResult<DynamicImage>
where
    P: AsRef<Path>;

#[blocks(fs)]
pub fn save_buffer(
    path: impl AsRef<Path>,
    buf: &[u8],
    width: u32,
    height: u32,
    color: impl Into<ExtendedColorType>,
) -> ImageResult<()>;

#[blocks(fs)]
pub fn save_buffer_with_format(
    path: impl AsRef<Path>,
    buf: &[u8],
    width: u32,
    height: u32,
    color: impl Into<ExtendedColorType>,
    format: ImageFormat,
) -> ImageResult<()>;

#[blocks(fs)]
pub fn image_dimensions<P>(path: P) -> ImageResult<(u32, u32)>
where
    P: AsRef<Path>;

#[blocks(cpu)]
pub fn load_from_memory(buffer: &[u8]) -> ImageResult<DynamicImage>;

#[blocks(cpu)]
pub fn load_from_memory_with_format(buf: &[u8], format: ImageFormat) -> ImageResult<DynamicImage>;

#[blocks(cpu)]
#[calls(R::read)]
pub fn load<R: BufRead + Seek>(r: R, format: ImageFormat) -> ImageResult<DynamicImage>;

impl DynamicImage {
    #[blocks(cpu)]
    pub fn resize(&self, nwidth: u32, nheight: u32, filter: imageops::FilterType) -> DynamicImage;

    #[blocks(cpu)]
    pub fn resize_exact(&self, nwidth: u32, nheight: u32, filter: imageops::FilterType) -> DynamicImage;

    #[blocks(cpu)]
    pub fn resize_to_fill(&self, nwidth: u32, nheight: u32, filter: imageops::FilterType) -> DynamicImage;

    #[blocks(cpu)]
    pub fn thumbnail(&self, nwidth: u32, nheight: u32) -> DynamicImage;

    #[blocks(cpu)]
    pub fn thumbnail_exact(&self, nwidth: u32, nheight: u32) -> DynamicImage;

    #[blocks(cpu)]
    pub fn blur(&self, sigma: f32) -> DynamicImage;

    #[blocks(cpu)]
    pub fn fast_blur(&self, sigma: f32) -> DynamicImage;

    #[blocks(cpu)]
    pub fn unsharpen(&self, sigma: f32, threshold: i32) -> DynamicImage;

    #[blocks(cpu)]
    pub fn filter3x3(&self, kernel: &[f32]) -> DynamicImage;

    #[blocks(cpu)]
    pub fn adjust_contrast(&self, c: f32) -> DynamicImage;

    #[blocks(cpu)]
    pub fn rotate90(&self) -> DynamicImage;

    #[blocks(cpu)]
    pub fn rotate180(&self) -> DynamicImage;

    #[blocks(cpu)]
    pub fn rotate270(&self) -> DynamicImage;

    #[blocks(fs)]
    pub fn save<Q>(&self, path: Q) -> ImageResult<()>
    where
        Q: AsRef<Path>;

    #[blocks(fs)]
    pub fn save_with_format<Q>(&self, path: Q, format: ImageFormat) -> ImageResult<()>
    where
        Q: AsRef<Path>;

    #[blocks(cpu)]
    #[calls(W::write)]
    pub fn write_to<W: Write + Seek>(&self, w: W, format: ImageFormat) -> ImageResult<()>;
}

impl<P, Container> ImageBuffer<P, Container> {
    #[blocks(fs)]
    pub fn save<Q>(&self, path: Q) -> ImageResult<()>
    where
        Q: AsRef<Path>,
        P: PixelWithColorType;

    #[blocks(fs)]
    pub fn save_with_format<Q>(&self, path: Q, format: ImageFormat) -> ImageResult<()>
    where
        Q: AsRef<Path>,
        P: PixelWithColorType;
}

impl ImageReader<BufReader<File>> {
    #[blocks(fs)]
    pub fn open<P>(path: P) -> io::Result<Self>
    where
        P: AsRef<Path>;
}

impl<'a, R: 'a + BufRead + Seek> ImageReader<R> {
    #[blocks(cpu)]
    #[calls(R::read)]
    pub fn decode(self) -> ImageResult<DynamicImage>;

    #[calls(R::read)]
    pub fn into_dimensions(self) -> ImageResult<(u32, u32)>;
}

pub mod imageops {
    use crate::ImageBuffer;

    pub trait GenericImageView {}

    pub struct FilterType;

    pub type Subpixel<I> = <<I as GenericImageView>::Pixel as Pixel>::Subpixel;

    pub trait Primitive {}

    pub trait Enlargeable {}

    #[blocks(cpu)]
    pub fn resize<I: GenericImageView>(
        image: &I,
        nwidth: u32,
        nheight: u32,
        filter: FilterType,
    ) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>>
    where
        I::Pixel: 'static,
        <I::Pixel as Pixel>::Subpixel: 'static;

    #[blocks(cpu)]
    pub fn thumbnail<I, P, S>(image: &I, new_width: u32, new_height: u32) -> ImageBuffer<P, Vec<S>>
    where
        I: GenericImageView<Pixel = P>,
        P: Pixel<Subpixel = S> + 'static,
        S: Primitive + Enlargeable + 'static;

    #[blocks(cpu)]
    pub fn blur<I: GenericImageView>(
        image: &I,
        sigma: f32,
    ) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>>
    where
        I::Pixel: 'static;

    #[blocks(cpu)]
    pub fn unsharpen<I, P, S>(image: &I, sigma: f32, threshold: i32) -> ImageBuffer<P, Vec<S>>
    where
        I: GenericImageView<Pixel = P>,
        P: Pixel<Subpixel = S> + 'static,
        S: Primitive + 'static;

    #[blocks(cpu)]
    pub fn filter3x3<I, P, S>(image: &I, kernel: &[f32]) -> ImageBuffer<P, Vec<S>>
    where
        I: GenericImageView<Pixel = P>,
        P: Pixel<Subpixel = S> + 'static,
        S: Primitive + 'static;
}
