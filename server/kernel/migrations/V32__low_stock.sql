-- Who follows a part, a template above it, or a category that it is in, is told when its stock is low.
-- Source: InvenTree's documentation of part notifications.

-- What users were told of last: of the same thing they are not told again within a day.
CREATE TABLE notification_sent (
    category    text NOT NULL,
    target_kind text NOT NULL,
    target_id   bigint NOT NULL,
    sent        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (category, target_kind, target_id)
);

-- A template is low on stock when it is so with all of its variants: what changes for a part is looked
-- at for all templates above, too. Told are those who may see parts.
CREATE FUNCTION part_low_stock() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF importing() THEN
        RETURN NULL;
    END IF;
    WITH low AS (
        SELECT p.id, p.name, p.category_id,
               string_to_array(p.variant_path::text, '.')::bigint[] AS family
        FROM part AS p
        WHERE p.id = ANY (string_to_array(NEW.variant_path::text, '.')::bigint[])
          AND p.active AND p.minimum_stock > p.in_stock
          AND p.minimum_stock > p.in_stock + CASE
              WHEN EXISTS (SELECT 1 FROM part AS v WHERE v.variant_of_id = p.id)
              THEN (SELECT coalesce(sum(v.in_stock), 0) FROM part AS v
                    WHERE v.variant_path <@ p.variant_path AND v.id <> p.id
                      AND (v.is_template OR v.variant_of_id IS NOT NULL))
              ELSE 0 END
          AND NOT EXISTS (
              SELECT 1 FROM notification_sent AS n
              WHERE n.category = 'part.notify_low_stock' AND n.target_kind = 'part'
                AND n.target_id = p.id AND n.sent > now() - interval '1 day')
    ), told AS (
        SELECT DISTINCT low.id AS part_id, low.name, u.id AS user_id
        FROM low
        CROSS JOIN LATERAL (
            SELECT s.user_id FROM part_star AS s WHERE s.part_id = ANY (low.family)
            UNION
            SELECT s.user_id FROM part_category AS c
            JOIN part_category_star AS s
                ON s.category_id = ANY (string_to_array(c.path::text, '.')::bigint[])
            WHERE c.id = low.category_id
        ) AS star
        JOIN app_user AS u ON u.id = star.user_id
        WHERE u.is_active AND (u.is_superuser OR EXISTS (
            SELECT 1 FROM user_group_member AS m
            JOIN ruleset AS r ON r.group_id = m.group_id
            WHERE m.user_id = u.id AND r.name = 'part' AND r.can_view))
    ), sent AS (
        INSERT INTO notification_sent (category, target_kind, target_id)
        SELECT DISTINCT 'part.notify_low_stock', 'part', part_id FROM told ORDER BY part_id
        ON CONFLICT (category, target_kind, target_id) DO UPDATE SET sent = excluded.sent
            WHERE notification_sent.sent <= now() - interval '1 day'
        RETURNING target_id
    )
    INSERT INTO notification (user_id, category, name, message, target_kind, target_id, link)
    SELECT told.user_id, 'part.notify_low_stock', 'Low stock',
           'There is less of ' || told.name || ' in stock than there should be at least.',
           'part', told.part_id, '/web/part/' || told.part_id
    FROM told JOIN sent ON sent.target_id = told.part_id
    ORDER BY told.part_id, told.user_id;
    RETURN NULL;
END
$$;

CREATE TRIGGER part_low_stock AFTER UPDATE OF in_stock, minimum_stock ON part FOR EACH ROW
    WHEN (NEW.in_stock <> OLD.in_stock OR NEW.minimum_stock <> OLD.minimum_stock)
    EXECUTE FUNCTION part_low_stock();
