-- To which address a link went, by mail alone; and whether its holder came back with it: then the address is theirs.

alter table share_link
  add column sent_to text check (length(sent_to) between 3 and 320),
  add column confirmed_at timestamptz;
comment on column share_link.sent_to is 'The address to which the secret was mailed; null when it was shown on a screen as well.';
comment on column share_link.confirmed_at is 'When somebody first asked for their own data with it: who holds the secret reads the mail at sent_to.';
