//! How rows are spread, by rules that tell a row's place without looking at the others.

/// An order in which neighbours are far apart: a number for each number below the count, and back.
pub struct Shuffle {
    count: u64,
    factor: u64,
    back: u64,
    offset: u64,
}

impl Shuffle {
    /// Another offset makes another order.
    pub fn new(count: u64, offset: u64) -> Self {
        let count = count.max(1);
        // The golden section puts neighbours apart. What has no divisor in common with the count
        // meets each number once, and has an inverse.
        let mut factor = (count * 618 / 1000).max(1);
        let back = loop {
            if let Some(back) = inverse(factor, count) {
                break back;
            }
            factor += 1;
        };
        Self {
            count,
            factor,
            back,
            offset: offset % count,
        }
    }

    /// The number at a place.
    pub fn number(&self, place: u64) -> u64 {
        (place * self.factor + self.offset) % self.count
    }

    /// The place of a number.
    pub fn place(&self, number: u64) -> u64 {
        (number + self.count - self.offset) % self.count * self.back % self.count
    }
}

/// What a number is multiplied with to give one, if only the rest of a division by `count` matters.
fn inverse(number: u64, count: u64) -> Option<u64> {
    let (mut rest, mut next) = (count as i64, number as i64);
    let (mut sum, mut step) = (0, 1);
    while next != 0 {
        let times = rest / next;
        (rest, next) = (next, rest - times * next);
        (sum, step) = (step, sum - times * step);
    }
    (rest == 1).then(|| i64::rem_euclid(sum, count as i64) as u64)
}

/// Items among ranks: the first have many, the last hardly any. Half of all belong to a tenth of the
/// ranks.
pub struct Uneven {
    /// Number of ranks, at least one.
    pub ranks: u64,
    /// Number of items.
    pub items: u64,
}

impl Uneven {
    /// How many items the ranks before one have.
    pub fn before(&self, rank: u64) -> u64 {
        // Fractions of 2³², as numbers with a point differ between machines.
        let square = |part: u64| ((u128::from(part) * u128::from(part)) >> 32) as u64;
        let behind = ((self.ranks - rank) << 32) / self.ranks;
        let gently = square(behind);
        let steeply = square(square(square(gently)));
        let half = self.items / 2;
        let share = |of: u64, left: u64| of - ((of * left) >> 32);
        share(half, gently) + share(self.items - half, steeply)
    }

    /// The rank that an item belongs to.
    pub fn rank(&self, item: u64) -> u64 {
        let (mut from, mut to) = (0, self.ranks);
        while to - from > 1 {
            let middle = from.midpoint(to);
            if self.before(middle) <= item {
                from = middle;
            } else {
                to = middle;
            }
        }
        from
    }
}

/// How many rows each part has: twenty parts in a row have these, the first number being that of
/// parts whose number twenty divides; and so on.
pub struct Pattern(pub [u64; 20]);

impl Pattern {
    /// How many rows a part has.
    pub fn of(&self, part: u64) -> u64 {
        self.0[(part % 20) as usize]
    }

    /// How many rows the parts before one have.
    pub fn before(&self, part: u64) -> u64 {
        let before = part - 1;
        let rest: u64 = self.0[1..=(before % 20) as usize].iter().sum();
        before / 20 * self.0.iter().sum::<u64>() + rest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shuffle_meets_each_number_once() {
        for count in [1, 2, 10, 97, 1_000] {
            let shuffle = Shuffle::new(count, 12_345);
            let mut met: Vec<_> = (0..count).map(|place| shuffle.number(place)).collect();
            assert!((0..count).all(|place| shuffle.place(met[place as usize]) == place));
            met.sort_unstable();
            assert!(met.into_iter().eq(0..count));
        }
    }

    #[test]
    fn items_are_spread_among_all_ranks_and_mostly_at_the_first() {
        for (ranks, items) in [
            (10, 0),
            (10, 1),
            (100, 1_000),
            (1_000, 77),
            (100_000_000, 100_000_000),
        ] {
            let spread = Uneven { ranks, items };
            assert_eq!((spread.before(0), spread.before(ranks)), (0, items));
            let step = (items / 50).max(1);
            for item in (0..items).step_by(step as usize) {
                let rank = spread.rank(item);
                assert!((spread.before(rank)..spread.before(rank + 1)).contains(&item));
            }
        }
        let spread = Uneven {
            ranks: 1_000,
            items: 10_000,
        };
        assert!((4_500..5_500).contains(&spread.before(100)));
    }

    #[test]
    fn rows_before_a_part_are_those_of_each_before_it() {
        let pattern = Pattern([7, 1, 0, 2, 1, 1, 1, 3, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 5]);
        let mut before = 0;
        for part in 1..100 {
            assert_eq!(pattern.before(part), before);
            before += pattern.of(part);
        }
    }
}
