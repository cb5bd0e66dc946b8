//! `auth/login`, and how a sign-in goes on after a first proof.

use ferrostock_models::{AuthLogin, AuthenticatedAnswer};

use super::answer::{self, Pending};
use super::mfa;
use super::user::{User, user_columns};
use crate::audit;
use crate::auth::session::{self, Data, Opening, Proof, Stage};
use crate::call::Call;
use crate::db::{Session as _, Transaction};
use crate::error::Result;

/// Signs in with name and password.
pub async fn post(call: &Call, body: AuthLogin) -> Result<AuthenticatedAnswer> {
    if call.caller.is_authenticated() {
        return Err(answer::conflict());
    }
    let username = body.username.ok_or_else(|| answer::required("username"))?;
    let row = call
        .db
        .get()
        .await?
        .query_opt(
            concat!(
                "SELECT ",
                user_columns!(),
                " FROM app_user AS u WHERE u.username = $1"
            ),
            &[&username],
        )
        .await?;
    let user = row.as_ref().map(User::read).transpose()?;
    let stored = user.as_ref().map(|user| user.password.clone());
    let hash = call
        .auth
        .verify(&username, &body.password, stored, &call.origin)
        .await?;
    let (Some(mut user), Some(hash)) = (user, hash) else {
        return Err(answer::invalid(
            "password",
            "username_password_mismatch",
            "The username and/or password you specified are not correct.",
        ));
    };
    user.password = hash;
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    go_on(call, transaction, &user, vec![Proof::password(&username)]).await
}

/// Goes on after the first proof of who somebody is: asks for the second factor, or signs in.
pub async fn go_on(
    call: &Call,
    transaction: Transaction<'_>,
    user: &User,
    methods: Vec<Proof>,
) -> Result<AuthenticatedAnswer> {
    // Read again, and locked: nobody signs in to an account that is deactivated meanwhile, or with a
    // password that is changed meanwhile.
    let still = transaction
        .query_opt(
            "SELECT has_second_factor(id), password FROM app_user
             WHERE id = $1 AND is_active FOR NO KEY UPDATE",
            &[&user.id],
        )
        .await?;
    let unchanged = |password: String| password == user.password;
    let Some(still) = still.filter(|row| row.try_get("password").is_ok_and(unchanged)) else {
        let event = call.event("login").about(user.id).failed();
        let nobody = answer::unauthenticated(call, &transaction, None).await?;
        audit::record(&transaction, event).await?;
        transaction.commit().await?;
        return Err(nobody);
    };
    let asks = still.try_get("has_second_factor")?;
    if asks && !mfa::trust::is_trusted(&transaction, &call.visitor, user.id).await? {
        return wait(call, transaction, user, methods, Stage::MfaAuthenticate).await;
    }
    finish(call, transaction, user, methods).await
}

/// Has the sign-in wait for more.
pub async fn wait(
    call: &Call,
    transaction: Transaction<'_>,
    user: &User,
    methods: Vec<Proof>,
    stage: Stage,
) -> Result<AuthenticatedAnswer> {
    let opening = Opening {
        user_id: Some(user.id),
        pending: true,
        data: Data {
            methods,
            stage: Some(stage.clone()),
            ..Data::default()
        },
        ..Opening::default()
    };
    session::open(&transaction, &call.visitor, &opening).await?;
    let pending = Pending {
        stage,
        user_id: Some(user.id),
    };
    let more = answer::unauthenticated(call, &transaction, Some(&pending)).await?;
    transaction.commit().await?;
    Err(more)
}

/// Signs in: everything that was asked for was shown.
pub async fn finish(
    call: &Call,
    transaction: Transaction<'_>,
    user: &User,
    methods: Vec<Proof>,
) -> Result<AuthenticatedAnswer> {
    let answer = answer::authenticated(user, &methods);
    let how: Vec<String> = methods.iter().map(|proof| proof.method.clone()).collect();
    let opening = Opening {
        user_id: Some(user.id),
        data: Data {
            methods,
            ..Data::default()
        },
        ..Opening::default()
    };
    session::open(&transaction, &call.visitor, &opening).await?;
    transaction
        .execute(
            "UPDATE app_user SET last_login = now() WHERE id = $1",
            &[&user.id],
        )
        .await?;
    let event = call.event("login").about(user.id).with("methods", how);
    audit::record(&transaction, event).await?;
    transaction.commit().await?;
    Ok(answer)
}
