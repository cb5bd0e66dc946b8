//! Where the pages of the interface are that people know by older addresses.

/// Beginnings of addresses, what stands there now, and whether only the key of an object may follow.
const MOVED: [(&str, &str, bool); 11] = [
    ("/web/assets", "/static/web/assets", false),
    ("/assets", "/static/web/assets", false),
    ("/part", "/web/part", false),
    ("/stock", "/web/stock", false),
    ("/settings", "/web/settings", false),
    ("/index", "/web", false),
    ("/build", "/web/manufacturing/build-order", true),
    ("/company", "/web/company", true),
    (
        "/order/purchase-order",
        "/web/purchasing/purchase-order",
        true,
    ),
    ("/order/sales-order", "/web/sales/sales-order", true),
    ("/order/return-order", "/web/sales/return-order", true),
];

/// The address now, of a path that had another one.
pub fn address(path: &str) -> Option<String> {
    MOVED.iter().find_map(|(before, now, keyed)| {
        let rest = path.strip_prefix(before)?;
        let rest = match rest.strip_prefix('/') {
            Some(rest) => rest.trim_matches('/'),
            None if rest.is_empty() => "",
            None => return None,
        };
        let is_key = !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit());
        match rest {
            _ if *keyed && !is_key => None,
            "" => Some((*now).to_owned()),
            rest => Some(format!("{now}/{rest}")),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn old_addresses_lead_to_the_same_page() {
        for (before, now) in [
            ("/part/1", "/web/part/1"),
            ("/part/1/", "/web/part/1"),
            ("/part/", "/web/part"),
            ("/part/category/3/", "/web/part/category/3"),
            ("/stock/item/7/", "/web/stock/item/7"),
            ("/build/4/", "/web/manufacturing/build-order/4"),
            ("/company/2", "/web/company/2"),
            (
                "/order/purchase-order/5/",
                "/web/purchasing/purchase-order/5",
            ),
            ("/order/sales-order/5/", "/web/sales/sales-order/5"),
            ("/order/return-order/5/", "/web/sales/return-order/5"),
            ("/index/", "/web"),
            ("/settings/", "/web/settings"),
            ("/assets/a-1.js", "/static/web/assets/a-1.js"),
            ("/web/assets/a-1.js", "/static/web/assets/a-1.js"),
        ] {
            assert_eq!(address(before).as_deref(), Some(now), "{before}");
        }
        for other in [
            "/parts/1",
            "/build/",
            "/company/x",
            "/order/5/",
            "/",
            "/web/part/1",
        ] {
            assert_eq!(address(other), None, "{other}");
        }
        // Wherever it leads, it is a path of this site.
        for odd in [
            "/part//elsewhere.example/",
            "/part///",
            "/stock/%2F%2Felsewhere",
        ] {
            let to = address(odd).unwrap();
            assert!(to.starts_with("/web/"), "{odd}: {to}");
        }
    }
}
