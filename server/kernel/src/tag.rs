//! Tags: words that any object can be marked with. `kind` is the object's kind, such as `part.part`.

use crate::db::Session;
use crate::error::Result;

/// Builds the SQL of an object's tags by name, an array: its kind, and the expression of its key.
#[macro_export]
macro_rules! tags_of {
    ($kind:literal, $id:literal) => {
        concat!(
            "ARRAY(SELECT tag.name FROM tagged_item AS tagged JOIN tag ON tag.id = tagged.tag_id
                   WHERE tagged.model = '",
            $kind,
            "' AND tagged.model_id = ",
            $id,
            " ORDER BY tag.id)"
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
            " AND fold(tag.name) = ANY (regexp_split_to_array(fold(trim({})), '\\s*,\\s*')))"
        )
    };
}

/// Gives objects exactly these tags, whose case does not count: a tag that is there keeps its spelling.
/// Tags that did not exist are made.
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
               AND fold(tag.name) <> ALL (ARRAY(SELECT fold(name) FROM unnest($3::text[]) AS name))",
            &[&kind, &ids, &names],
        )
        .await?;
    if names.is_empty() {
        return Ok(());
    }
    // Whoever makes the same tag waits, and finds it then: the next statement sees what is committed.
    session
        .execute(
            "SELECT pg_advisory_xact_lock(hashtextextended(name, 0)) FROM (
                 SELECT DISTINCT fold(n.name) AS name FROM unnest($1::text[]) AS n (name)
                 WHERE NOT EXISTS (SELECT 1 FROM tag WHERE fold(tag.name) = fold(n.name))
                 ORDER BY 1
             ) AS fresh",
            &[&names],
        )
        .await?;
    // Of a name in another script the slug is made of its own letters. Where another tag has that slug
    // already, the name's hash tells the two apart.
    session
        .execute(
            "INSERT INTO tag (name, slug)
             SELECT name, CASE WHEN copy > 1 OR EXISTS (SELECT 1 FROM tag WHERE tag.slug = s.slug)
                               THEN s.slug || '-' || md5(name) ELSE s.slug END
             FROM (
                 SELECT name, slug, place, row_number() OVER (PARTITION BY slug ORDER BY name) AS copy
                 FROM (
                     SELECT DISTINCT ON (fold(name)) name, place, coalesce(nullif(tag_slug(name), ''),
                            trim('-' FROM regexp_replace(
                                fold(name) COLLATE letters, '[^[:alnum:]]+', '-', 'g'))) AS slug
                     FROM unnest($1::text[]) WITH ORDINALITY AS n (name, place)
                     WHERE NOT EXISTS (SELECT 1 FROM tag WHERE fold(tag.name) = fold(n.name))
                     ORDER BY fold(name), place
                 ) AS fresh
             ) AS s
             ORDER BY place
             ON CONFLICT DO NOTHING",
            &[&names],
        )
        .await?;
    // An import may have brought tags that differ in their case: then the one that is spelled alike.
    session
        .execute(
            "INSERT INTO tagged_item (tag_id, model, model_id)
             SELECT chosen.id, $1, o.id
             FROM (
                 SELECT DISTINCT ON (fold(n.name)) tag.id
                 FROM unnest($3::text[]) AS n (name) JOIN tag ON fold(tag.name) = fold(n.name)
                 ORDER BY fold(n.name), tag.name <> n.name, tag.id
             ) AS chosen CROSS JOIN unnest($2::bigint[]) AS o (id)
             ORDER BY o.id, chosen.id
             ON CONFLICT DO NOTHING",
            &[&kind, &ids, &names],
        )
        .await?;
    Ok(())
}
