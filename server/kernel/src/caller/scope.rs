//! OAuth2 scopes: what a user lets an application do in the user's name.

use std::fmt;

use ferrostock_api::Permission;

use super::role::{PERMISSIONS, ROLES, RoleSet};

/// The scopes that are no role's, from the first bit after those of the roles on.
const GENERAL: [(&str, &str); 4] = [
    ("a:staff", "Act as staff"),
    ("a:superuser", "Act as a superuser"),
    ("g:read", "Read what every user may read"),
    ("openid", "Know who you are: name and e-mail address"),
];
/// How many scopes belong to roles.
const OF_ROLES: usize = ROLES.len() * PERMISSIONS.len();
/// How many scopes there are.
const ALL: usize = OF_ROLES + GENERAL.len();

/// A set of scopes: one bit for each. The bits of roles are those of a [`RoleSet`].
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct ScopeSet(u64);

impl ScopeSet {
    /// Every scope that there is.
    pub const fn all() -> Self {
        Self((1 << ALL) - 1)
    }

    /// Reads names separated by spaces (RFC 6749, 3.3); the error is the first that is no scope.
    pub fn parse(names: &str) -> Result<Self, &str> {
        let mut set = Self::default();
        for name in names.split(' ').filter(|name| !name.is_empty()) {
            set.0 |= 1 << bit(name).ok_or(name)?;
        }
        Ok(set)
    }

    /// Reads names as they are stored; a name that is no scope (any more) gives nothing.
    pub fn from_names<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let bits = names.into_iter().filter_map(bit);
        Self(bits.fold(0, |set, bit| set | 1 << bit))
    }

    /// Whether the scope is in the set; a name that is no scope is in none.
    pub fn has(self, name: &str) -> bool {
        bit(name).is_some_and(|bit| self.0 & 1 << bit != 0)
    }

    /// Whether nothing is in the set.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the other set has all that this one has.
    pub const fn is_within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// What the scopes of roles let their holder do.
    pub const fn roles(self) -> RoleSet {
        RoleSet::from_bits(self.0 & ((1 << OF_ROLES) - 1))
    }

    /// The scopes' names.
    pub fn names(self) -> Vec<String> {
        self.bits().map(name).collect()
    }

    /// The scopes' names, each with what it means for people.
    pub fn described(self) -> Vec<(String, String)> {
        self.bits().map(|bit| (name(bit), meaning(bit))).collect()
    }

    fn bits(self) -> impl Iterator<Item = usize> {
        (0..ALL).filter(move |bit| self.0 & 1 << bit != 0)
    }
}

impl fmt::Display for ScopeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.names().join(" "))
    }
}

impl fmt::Debug for ScopeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ScopeSet({self})")
    }
}

fn bit(name: &str) -> Option<usize> {
    if let Some(at) = GENERAL.iter().position(|(known, _)| *known == name) {
        return Some(OF_ROLES + at);
    }
    let (permission, role) = name.strip_prefix("r:")?.split_once(':')?;
    let role = ROLES.iter().position(|known| *known == role)?;
    let permission = PERMISSIONS
        .iter()
        .position(|known| known.as_str() == permission)?;
    Some(role * PERMISSIONS.len() + permission)
}

const fn of_role(bit: usize) -> (Permission, &'static str) {
    (
        PERMISSIONS[bit % PERMISSIONS.len()],
        ROLES[bit / PERMISSIONS.len()],
    )
}

fn name(bit: usize) -> String {
    if bit >= OF_ROLES {
        return GENERAL[bit - OF_ROLES].0.to_owned();
    }
    let (permission, role) = of_role(bit);
    format!("r:{}:{role}", permission.as_str())
}

fn meaning(bit: usize) -> String {
    if bit >= OF_ROLES {
        return GENERAL[bit - OF_ROLES].1.to_owned();
    }
    let (permission, role) = of_role(bit);
    let does = match permission {
        Permission::View => "Read",
        Permission::Add => "Create",
        Permission::Change => "Edit",
        Permission::Delete => "Remove",
    };
    let what = match role {
        "admin" => "the administration",
        "part_category" => "part categories",
        "part" => "parts",
        "bom" => "bills of materials",
        "stock_location" => "stock locations",
        "stock" => "stock items",
        "build" => "build orders",
        "purchase_order" => "purchase orders",
        "sales_order" => "sales orders",
        "return_order" => "return orders",
        "transfer_order" => "transfer orders",
        other => other,
    };
    format!("{does} {what}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_are_read_and_written() {
        let set = ScopeSet::parse("openid r:change:part  g:read").unwrap();
        assert_eq!(set.to_string(), "r:change:part g:read openid");
        assert!(set.has("r:change:part") && !set.has("r:view:part") && !set.has("nonsense"));
        assert_eq!(ScopeSet::parse("g:read r:eat:part"), Err("r:eat:part"));
        assert_eq!(ScopeSet::parse("G:READ"), Err("G:READ"));
        assert!(ScopeSet::parse(" ").unwrap().is_empty());
        let names = set.names();
        assert_eq!(ScopeSet::from_names(names.iter().map(String::as_str)), set);
        assert!(set.is_within(ScopeSet::all()) && !ScopeSet::all().is_within(set));
    }

    #[test]
    fn every_scope_has_a_name_and_a_meaning() {
        let all = ScopeSet::all().described();
        assert_eq!(all.len(), 48);
        for (name, meaning) in &all {
            assert!(ScopeSet::all().has(name) && !meaning.is_empty(), "{name}");
            assert!(!meaning.contains('_'), "{meaning}");
        }
    }

    #[test]
    fn scopes_of_roles_are_roles() {
        let roles = ScopeSet::parse("r:change:part a:superuser g:read").unwrap();
        let mut expected = RoleSet::default();
        expected.allow("part", Permission::Change);
        assert_eq!(roles.roles(), expected);
    }
}
