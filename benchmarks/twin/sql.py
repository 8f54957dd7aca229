"""The statements of the limit, for both databases: what the service asks, by hand."""

PAGE = 50

ACTOR = """
    SELECT k.workspace_id FROM api_keys k JOIN workspaces w ON w.id = k.workspace_id
    WHERE k.hash = :hash AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > :now)
"""
CUSTOMERS = """
    SELECT c.type, c.name, c.organization, c.job_title, c.emails, c.phones, c.addresses, c.urls,
      c.notes, c.warnings, c.id, c.stage, c.prominence, c.owner_id, c.tags, c.language, c.time_zone,
      c.yearly_dates, c.contact_rhythm, c.permission, c.custom_fields, c.external_ids, c.source,
      p.last_touch_at, p.last_inbound_at, c.archived_at, p.merged_into_id, c.created_at, c.updated_at
    FROM customers c JOIN parties p ON p.workspace_id = c.workspace_id AND p.id = c.id
    WHERE c.workspace_id = :workspace_id
"""
CUSTOMER = f"{CUSTOMERS} AND c.id = :id"
NEWEST_CUSTOMERS = f"""{CUSTOMERS} AND c.archived_at IS NULL
    ORDER BY c.created_at DESC, c.id DESC LIMIT {PAGE + 1}"""
KNOWN = """
    SELECT k.party_id FROM match_keys k
    JOIN customers c ON c.workspace_id = k.workspace_id AND c.id = k.party_id
    WHERE k.workspace_id = :workspace_id AND k.kind = :kind AND k.value = :value
"""
RECEIVER = """
    SELECT p.kind, c.archived_at, c.display_name, c.organization, CAST(c.emails AS TEXT),
      CAST(c.phones AS TEXT)
    FROM parties p
    JOIN customers c ON c.workspace_id = p.workspace_id AND c.id = p.id
    WHERE p.workspace_id = :workspace_id AND p.id = :id
"""


def _arm(bucket: int, rank: int) -> str:
    is_reply, surfaces = "TRUE" if bucket < 2 else "FALSE", ">" if bucket == 1 else "<="
    warned = "AND f.warns_at <= :now" if bucket == 1 else ""
    return f"""
        SELECT * FROM (
          SELECT {bucket} AS bucket, {rank} AS rank, f.surfaces_at AS surfaces_at, f.id AS id
          FROM follow_ups f
          WHERE f.workspace_id = :workspace_id AND f.closed_at IS NULL AND f.settled_at IS NULL
            AND f.withdrawn_at IS NULL AND f.is_reply = {is_reply} AND f.rank = {rank}
            AND f.surfaces_at {surfaces} :now AND (f.expires_at IS NULL OR f.expires_at > :now)
            {warned}
          ORDER BY f.surfaces_at, f.id LIMIT {PAGE + 1}) AS arm"""


QUEUE = f"""
    SELECT f.id, p.kind, p.id, f.rule_id, f.rule_kind, f.rule_version, f.subject_type, f.subject_id,
      CASE
        WHEN f.withdrawn_at IS NOT NULL THEN 'withdrawn'
        WHEN f.closed_as IS NOT NULL THEN f.closed_as
        WHEN f.settled_at IS NOT NULL THEN 'settled'
        WHEN f.expires_at <= :now THEN 'missed'
        WHEN f.guard IS NOT NULL AND (f.guard_lifts_at IS NULL OR f.guard_lifts_at > :now)
          THEN 'suppressed'
        WHEN f.snoozed_until > :now THEN 'waiting'
        WHEN f.due_at <= :now THEN 'due'
        WHEN f.warn_at <= :now THEN 'warned'
        ELSE 'waiting'
      END,
      f.starts_at, f.warn_at, f.due_at, f.expires_at, f.snoozed_until, f.guard, f.guard_lifts_at,
      f.priority, f.reason, f.owner_id, f.settled_by_type, f.settled_by_id,
      coalesce(f.closed_at, f.settled_at), f.closed_by_id, f.created_at, f.updated_at,
      f.calendar_version, coalesce(c.display_name, k.display_name),
      coalesce(c.organization, k.organization), CAST(coalesce(c.emails, k.emails) AS TEXT),
      CAST(coalesce(c.phones, k.phones) AS TEXT), r.name
    FROM (
      SELECT * FROM (
        {" UNION ALL ".join(_arm(bucket, rank) for bucket in range(3) for rank in range(12))}
      ) AS arms ORDER BY bucket, rank, surfaces_at, id LIMIT {PAGE + 1}
    ) AS top
    JOIN follow_ups f ON f.workspace_id = :workspace_id AND f.id = top.id
    JOIN parties p ON p.workspace_id = f.workspace_id AND p.id = f.party_id
    LEFT JOIN customers c ON c.workspace_id = p.workspace_id AND c.id = p.id
    LEFT JOIN contacts k ON k.workspace_id = p.workspace_id AND k.id = p.id
    LEFT JOIN rules r ON r.workspace_id = f.workspace_id AND r.id = f.rule_id
    ORDER BY top.bucket, top.rank, top.surfaces_at, top.id
"""


NEW_PARTY = "INSERT INTO parties (workspace_id, id, kind) VALUES (:workspace_id, :id, :kind)"
NEW_KEY = """
    INSERT INTO match_keys (workspace_id, kind, value, party_id)
    VALUES (:workspace_id, :kind, :value, :party_id)
"""
NEW_CUSTOMER = """
    INSERT INTO customers (workspace_id, id, type, name, display_name, sort_name, organization,
      job_title, emails, phones, addresses, urls, notes, warnings, stage, prominence, owner_id, tags,
      language, time_zone, yearly_dates, contact_rhythm, permission, do_not_contact, is_bounced,
      custom_fields, external_ids, source, archived_at, created_at, updated_at, revision)
    VALUES (:workspace_id, :id, :type, :name, :display_name, :sort_name, :organization,
      :job_title, :emails, :phones, :addresses, :urls, :notes, :warnings, :stage, :prominence,
      :owner_id, :tags, :language, :time_zone, :yearly_dates, :contact_rhythm, :permission,
      :do_not_contact, :is_bounced, :custom_fields, :external_ids, :source, :archived_at, :now, :now, 1)
"""
NEW_MESSAGE = """
    INSERT INTO messages (workspace_id, id, party_id, direction, channel, kind, kind_evidence, status,
      subject, body, reply_text, recipients, cc_recipients, is_copy, attachments, thread_id, needs_reply, needs_reply_evidence,
      expects_answer, expects_answer_evidence, is_personal, is_personal_evidence, is_too_old, is_edited, solves, solves_evidence, external_ids, occurred_at, linked_at, recorded_at, created_at, updated_at, revision)
    VALUES (:workspace_id, :id, :party_id, :direction, :channel, :kind, 'given', :status,
      :subject, :body, :reply_text, '[]', '[]', FALSE, '[]', :thread_id, :needs_reply, :needs_reply_evidence, FALSE, 'inbound', :is_personal,
      :is_personal_evidence, FALSE, FALSE, FALSE, 'inbound', '{}', :now, :now, :now, :now, :now, 1)
"""
FORGET = "DELETE FROM dirty_parties WHERE workspace_id = :workspace_id"
