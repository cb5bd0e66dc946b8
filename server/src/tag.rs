//! Tags: words that any object can be marked with. `kind` is the object's kind, such as `part.part`.

use crate::db::Session;
use crate::error::Result;

/// Builds the SQL of an object's tags by name, an array: its kind, and the expression of its key.
#[macro_export]
macro_rules! tags_column {
    ($kind:literal, $id:literal) => {
        concat!(
            "ARRAY(SELECT tag.name FROM tagged_item AS tagged JOIN tag ON tag.id = tagged.tag_id
                   WHERE tagged.model = '",
            $kind,
            "' AND tagged.model_id = ",
            $id,
            " ORDER BY tag.name) AS tags"
        )
    };
}

/// Builds the SQL condition that an object has one of the tags in a comma-separated list.
#[macro_export]
macro_rules! tagged {
    ($kind:literal, $id:literal) => {
        concat!(
            "EXISTS (SELECT 1 FROM tagged_item AS tagged JOIN tag ON tag.id = tagged.tag_id
                     WHERE tagged.model = '",
            $kind,
            "' AND tagged.model_id = ",
            $id,
            " AND lower(tag.name) = ANY (regexp_split_to_array(lower(trim({})), '\\s*,\\s*')))"
        )
    };
}

/// Gives objects exactly these tags. Tags that did not exist are made.
pub async fn set(session: &impl Session, kind: &str, ids: &[i64], tags: &[String]) -> Result<()> {
    let names: Vec<&str> = tags
        .iter()
        .map(|tag| tag.trim())
        .filter(|tag| !tag.is_empty())
        .collect();
    session
        .execute(
            "DELETE FROM tagged_item AS tagged USING tag
             WHERE tag.id = tagged.tag_id AND tagged.model = $1 AND tagged.model_id = ANY ($2)
               AND tag.name <> ALL ($3)",
            &[&kind, &ids, &names],
        )
        .await?;
    if names.is_empty() {
        return Ok(());
    }
    // The slug is the name in lower case with hyphens. Where another tag has that slug already, the
    // name's hash tells the two apart.
    session
        .execute(
            "INSERT INTO tag (name, slug)
             SELECT name, CASE WHEN copy > 1 OR EXISTS (SELECT 1 FROM tag WHERE tag.slug = s.slug)
                               THEN s.slug || '-' || md5(name) ELSE s.slug END
             FROM (
                 SELECT name, slug, row_number() OVER (PARTITION BY slug ORDER BY name) AS copy
                 FROM (
                     SELECT DISTINCT name, trim('-' FROM
                            regexp_replace(lower(name), '[^[:alnum:]]+', '-', 'g')) AS slug
                     FROM unnest($1::text[]) AS n (name)
                     WHERE NOT EXISTS (SELECT 1 FROM tag WHERE tag.name = n.name)
                 ) AS fresh
             ) AS s
             ON CONFLICT DO NOTHING",
            &[&names],
        )
        .await?;
    session
        .execute(
            "INSERT INTO tagged_item (tag_id, model, model_id)
             SELECT tag.id, $1, o.id
             FROM tag CROSS JOIN unnest($2::bigint[]) AS o (id)
             WHERE tag.name = ANY ($3)
             ORDER BY o.id, tag.id
             ON CONFLICT DO NOTHING",
            &[&kind, &ids, &names],
        )
        .await?;
    Ok(())
}
