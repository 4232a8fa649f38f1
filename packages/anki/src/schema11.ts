/**
 * The tables of an Anki collection, schema version 11. Ids are milliseconds since 1970, other times seconds
 * unless told otherwise; `usn -1` is what no server has seen yet.
 */
export const tables: string = `
CREATE TABLE col (
  id     integer PRIMARY KEY, -- always 1: the table has one row
  crt    integer NOT NULL,    -- when the collection was made
  mod    integer NOT NULL,    -- when anything last changed, in milliseconds
  scm    integer NOT NULL,    -- when the schema last changed, in milliseconds
  ver    integer NOT NULL,    -- version of the schema: 11
  dty    integer NOT NULL,    -- unused
  usn    integer NOT NULL,    -- update sequence number
  ls     integer NOT NULL,    -- last synchronised, in milliseconds
  conf   text    NOT NULL,    -- JSON: settings of the collection
  models text    NOT NULL,    -- JSON: note types by id
  decks  text    NOT NULL,    -- JSON: decks by id
  dconf  text    NOT NULL,    -- JSON: presets of decks by id
  tags   text    NOT NULL     -- JSON: unused, {}
);
CREATE TABLE notes (
  id    integer PRIMARY KEY, -- when it was made
  guid  text    NOT NULL,    -- by which an import finds it again
  mid   integer NOT NULL,    -- its note type
  mod   integer NOT NULL,    -- an import updates a note only if this is later
  usn   integer NOT NULL,    -- update sequence number
  tags  text    NOT NULL,    -- ' a b ', with the outer spaces
  flds  text    NOT NULL,    -- its fields, parted by U+001F
  sfld  integer NOT NULL,    -- the field to sort by, without HTML; a text all the same
  csum  integer NOT NULL,    -- the first 4 bytes of the SHA-1 of the first field, without HTML
  flags integer NOT NULL,    -- unused
  data  text    NOT NULL     -- unused
);
CREATE TABLE cards (
  id     integer PRIMARY KEY, -- when it was made
  nid    integer NOT NULL,    -- its note
  did    integer NOT NULL,    -- its deck
  ord    integer NOT NULL,    -- its template; of a cloze note, its deletion less one
  mod    integer NOT NULL,    -- when it last changed
  usn    integer NOT NULL,    -- update sequence number
  type   integer NOT NULL,    -- 0: new
  queue  integer NOT NULL,    -- 0: new
  due    integer NOT NULL,    -- of a new card, its place in the order of new cards
  ivl    integer NOT NULL,    -- days between reviews
  factor integer NOT NULL,    -- ease in thousandths
  reps   integer NOT NULL,    -- reviews so far
  lapses integer NOT NULL,    -- times it was forgotten
  left   integer NOT NULL,    -- steps left to learn
  odue   integer NOT NULL,    -- due before it came into a filtered deck
  odid   integer NOT NULL,    -- deck before it came into a filtered deck
  flags  integer NOT NULL,    -- colour of the flag
  data   text    NOT NULL     -- JSON, or nothing
);
CREATE TABLE revlog (
  id      integer PRIMARY KEY, -- when the review was
  cid     integer NOT NULL,    -- its card
  usn     integer NOT NULL,    -- update sequence number
  ease    integer NOT NULL,    -- the button
  ivl     integer NOT NULL,    -- days until the next review
  lastIvl integer NOT NULL,    -- days since the last one
  factor  integer NOT NULL,    -- ease in thousandths
  time    integer NOT NULL,    -- how long it took, in milliseconds
  type    integer NOT NULL     -- learning, review, …
);
CREATE TABLE graves (
  usn  integer NOT NULL, -- update sequence number
  oid  integer NOT NULL, -- what was deleted
  type integer NOT NULL  -- card, note or deck
);
`

/** Made after the rows, so that each is written in its own order at once. */
export const indexes: string = `
CREATE INDEX ix_notes_usn   ON notes  (usn);
CREATE INDEX ix_notes_csum  ON notes  (csum);
CREATE INDEX ix_cards_usn   ON cards  (usn);
CREATE INDEX ix_cards_nid   ON cards  (nid);
CREATE INDEX ix_cards_sched ON cards  (did, queue, due);
CREATE INDEX ix_revlog_usn  ON revlog (usn);
CREATE INDEX ix_revlog_cid  ON revlog (cid);
`
