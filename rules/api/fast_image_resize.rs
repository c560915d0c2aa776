//! fast_image_resize: pictures in another size.

pub struct Resizer;

pub trait IntoImageView {}

pub trait IntoImageViewMut {}

pub struct ResizeOptions;

pub struct ResizeError;

pub trait PixelTrait {}

pub trait ImageView {}

pub struct Pixel<T, C, const COUNT_OF_COMPONENTS: usize>;

pub trait ImageViewMut {}

impl Resizer {
    #[blocks(cpu)]
    pub fn resize<'o>(
        &mut self,
        src_image: &impl IntoImageView,
        dst_image: &mut impl IntoImageViewMut,
        options: impl Into<Option<&'o ResizeOptions>>,
    ) -> Result<(), ResizeError>;

    #[blocks(cpu)]
    pub fn resize_typed<'o, P: PixelTrait>(
        &mut self,
        src_view: &impl ImageView<Pixel = P>,
        dst_view: &mut impl ImageViewMut<Pixel = P>,
        options: impl Into<Option<&'o ResizeOptions>>,
    ) -> Result<(), ResizeError>;
}
