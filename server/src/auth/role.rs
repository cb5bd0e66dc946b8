//! Roles, and the caller who holds them.

use ferrostock_api::{Access, Permission};

/// The roles of the API, in the order of the bits of a [`RoleSet`].
pub const ROLES: [&str; 11] = [
    "admin",
    "part_category",
    "part",
    "bom",
    "stock_location",
    "stock",
    "build",
    "purchase_order",
    "sales_order",
    "return_order",
    "transfer_order",
];

/// What a user may do in each role: one bit for each role and permission.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RoleSet(u64);

impl RoleSet {
    const fn bit(role: usize, permission: Permission) -> u64 {
        1 << (role * 4 + permission as usize)
    }

    /// Adds a permission in a role; a role that is not known changes nothing.
    pub fn allow(&mut self, role: &str, permission: Permission) {
        if let Some(at) = ROLES.iter().position(|known| *known == role) {
            self.0 |= Self::bit(at, permission);
        }
    }

    /// Whether the permission is held in the role.
    pub fn has(self, role: &str, permission: Permission) -> bool {
        ROLES
            .iter()
            .position(|known| *known == role)
            .is_some_and(|at| self.0 & Self::bit(at, permission) != 0)
    }
}

/// Who calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// Primary key of the user; 0 for a caller without credentials.
    pub user_id: i64,
    /// The name that the user signs in with; empty for a caller without credentials.
    pub username: String,
    /// Whether the user is staff.
    pub is_staff: bool,
    /// Whether the user may do everything.
    pub is_superuser: bool,
    /// What the user's groups allow.
    pub roles: RoleSet,
}

impl Caller {
    /// The caller without credentials, who may do what everybody may.
    pub const fn anonymous() -> Self {
        Self {
            user_id: 0,
            username: String::new(),
            is_staff: false,
            is_superuser: false,
            roles: RoleSet(0),
        }
    }

    /// Whether this is a user.
    pub const fn is_authenticated(&self) -> bool {
        self.user_id != 0
    }

    /// Whether an operation with this rule may be called.
    pub fn may(&self, access: &Access) -> bool {
        match access {
            Access::Anonymous => true,
            _ if !self.is_authenticated() => false,
            Access::Authenticated => true,
            _ if self.is_superuser => true,
            Access::Staff => self.is_staff,
            Access::Superuser => false,
            Access::AnyRole { permission, roles } => {
                roles.iter().any(|role| self.roles.has(role, *permission))
            }
        }
    }
}
