//! Whether a change that a browser's cookie speaks for was meant by its user ([`csrf`]).

use super::{Visit, body};
use ferrostock_identity::auth::csrf;
use ferrostock_kernel::caller::Caller;
use ferrostock_kernel::error::Result;

/// What is known of it before the body is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Meant {
    /// It was, or no cookie speaks for it.
    Proven,
    /// The form says.
    AskForm,
}

impl Visit<'_> {
    /// Whoever a browser's cookie names must show for a change that it was meant: in a header, or
    /// in the form that is yet to be read.
    pub(super) fn prove_meant(&self, caller: &Caller) -> Result<Meant> {
        // The forms of our own pages show it always, whoever calls.
        if let Some(form) = &self.form {
            self.verify_meant(csrf::header(&self.visitor).or(form.proof.as_deref()))?;
            return Ok(Meant::Proven);
        }
        // Pages of other sites shall not sign anybody in either.
        let by_cookie = caller.session_id.is_some() || self.is_account();
        if !by_cookie || !csrf::is_unsafe(&self.method) {
            return Ok(Meant::Proven);
        }
        if csrf::header(&self.visitor).is_none() && body::is_form(&self.headers) {
            return Ok(Meant::AskForm);
        }
        self.verify_meant(csrf::header(&self.visitor))?;
        Ok(Meant::Proven)
    }

    /// Asks the form for the proof, if no header gave it.
    pub(super) fn ask_form(&self, proof: Meant, given: Option<&str>) -> Result<()> {
        match proof {
            Meant::Proven => Ok(()),
            Meant::AskForm => self.verify_meant(given),
        }
    }

    fn verify_meant(&self, given: Option<&str>) -> Result<()> {
        csrf::verify(&self.server.auth.key, &self.visitor, given)
            .map_err(|reason| csrf::refusal(&reason))
    }
}
