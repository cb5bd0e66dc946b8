//! Stars: who follows an object. Clients set their own by sending `starred` with a change, which the
//! document only shows.

use crate::call::Call;
use crate::db::Session;
use crate::error::Result;

/// A kind of object that can be followed.
#[derive(Clone, Copy, Debug)]
pub struct Followed {
    /// Makes users follow objects.
    follow: &'static str,
    /// Makes them leave.
    leave: &'static str,
}

/// Builds the [`Followed`] of a table of stars and its column of the object.
#[macro_export]
macro_rules! followed {
    ($table:literal, $column:literal) => {
        $crate::star::Followed::new(
            concat!(
                "INSERT INTO ",
                $table,
                " (",
                $column,
                ", user_id)
                 SELECT id, $2 FROM unnest($1::bigint[]) AS id ON CONFLICT DO NOTHING"
            ),
            concat!(
                "DELETE FROM ",
                $table,
                " WHERE ",
                $column,
                " = ANY ($1) AND user_id = $2"
            ),
        )
    };
}

impl Followed {
    /// What [`followed!`](crate::followed) builds: two statements with the objects and the user as
    /// parameters.
    pub const fn new(follow: &'static str, leave: &'static str) -> Self {
        Self { follow, leave }
    }

    /// Lets the caller follow or leave objects, as the body says; does nothing if it says nothing.
    pub async fn set(self, call: &Call, session: &impl Session, ids: &[i64]) -> Result<()> {
        let Some(starred) = call.sent_flag("starred") else {
            return Ok(());
        };
        let sql = if starred { self.follow } else { self.leave };
        session.execute(sql, &[&ids, &call.caller.user_id]).await?;
        Ok(())
    }
}
