//! `/api/user/me/roles/`: what the caller may do.

use ferrostock_models::UserRoles;

use crate::user::permissions;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::error::Result;

/// Tells the caller's permissions, by role and by model.
pub async fn retrieve(call: &Call) -> Result<UserRoles> {
    let caller = &call.caller;
    Ok(UserRoles {
        user: caller.user_id,
        username: caller.username.clone(),
        roles: permissions::by_role(caller),
        permissions: Some(permissions::by_model(caller)),
        is_staff: caller.is_staff,
        is_superuser: caller.is_superuser,
    })
}
