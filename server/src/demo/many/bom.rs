//! Bills of materials, on three levels.

use anyhow::Result;
use tokio_postgres::Transaction;

use super::Inventory;
use super::draw::{Draws, Stream};
use super::parts::{is_assembly, is_template};
use ferrostock_kernel::db::Copy;

/// Lines of each assembly.
const LINES: u64 = 8;

/// The level of the n-th assembly: one if it is of parts alone, two if it has such assemblies in it,
/// three if it has those of level two in it. As no line leads up or aside, none leads round.
pub fn level(n: u64) -> usize {
    match n {
        n if n % 16 == 0 => 3,
        n if n % 4 == 0 => 2,
        _ => 1,
    }
}

/// Makes the lines. Gives their number.
pub async fn fill(transaction: &Transaction<'_>, inventory: &Inventory) -> Result<u64> {
    let columns = [
        "id",
        "part_id",
        "sub_part_id",
        "quantity",
        "optional",
        "reference",
        "allow_variants",
    ];
    let mut rows = Copy::start(transaction, "bom_item", &columns).await?;
    let assemblies = inventory.parts / 20;
    for n in 1..=assemblies {
        let mut draws = Draws::of(inventory.seed, Stream::Bom, n);
        let mut placed = 0;
        for line in 1..=LINES {
            // The first two lines are for assemblies of the level below. All other lines are for
            // parts, each out of another eighth of them.
            let (sub, quantity) = match level(n) {
                2 if line <= 2 => {
                    let below = 4 * draws.below((assemblies - line) / 4 + 1) + line;
                    (below * 20, 1 + draws.below(2))
                }
                3 if line <= 2 => {
                    let below = 16 * draws.below((assemblies - 4 * line) / 16 + 1) + 4 * line;
                    (below * 20, 1 + draws.below(2))
                }
                _ => {
                    let eighth = inventory.parts / LINES;
                    let part = (line - 1) * eighth + 1 + draws.below(eighth);
                    (part - u64::from(is_assembly(part)), 1 + draws.below(10))
                }
            };
            let letter = if is_assembly(sub) {
                'A'
            } else {
                inventory.part(sub).kind.letter
            };
            let (first, last) = (placed + 1, placed + quantity);
            placed = last;
            rows.put((n - 1) * LINES + line)
                .put(n * 20)
                .put(sub)
                .put(quantity)
                .put(draws.once_in(30));
            if first == last {
                rows.put(format_args!("{letter}{first}"));
            } else {
                rows.put(format_args!("{letter}{first}-{letter}{last}"));
            }
            rows.put(is_template(sub)).end().await?;
        }
    }
    Ok(rows.finish().await?)
}
