//! Chance, the same for the same seed.

use rand::{RngCore as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

/// Numbers of its stream that a row may draw before it runs into those of the next row.
const WORDS: u128 = 64;

/// What is made up. Each has a stream of its own, so that a change of one leaves the others as they
/// are.
#[derive(Clone, Copy)]
pub enum Stream {
    /// Parts.
    Part = 1,
    /// Lines of bills of materials.
    Bom = 2,
    /// Makers of parts.
    ManufacturerPart = 3,
    /// Sellers of parts.
    SupplierPart = 4,
    /// Stock items and their history.
    Stock = 5,
    /// Which parts there is much of.
    Spread = 6,
}

/// What one row draws. Every row has its place in the stream, so that a row can be made again
/// without those before it.
pub struct Draws(ChaCha8Rng);

impl Draws {
    /// The draws of a row.
    pub fn of(seed: u64, stream: Stream, row: u64) -> Self {
        let mut generator = ChaCha8Rng::seed_from_u64(seed);
        generator.set_stream(stream as u64);
        generator.set_word_pos(u128::from(row) * WORDS);
        Self(generator)
    }

    /// A number from zero up to the bound, which it does not reach; the bound is below 2³².
    pub fn below(&mut self, bound: u64) -> u64 {
        (u64::from(self.0.next_u32()) * bound) >> 32
    }

    /// Whether what happens once in so many times happens.
    pub fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    /// One of several.
    pub fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len() as u64) as usize]
    }
}
