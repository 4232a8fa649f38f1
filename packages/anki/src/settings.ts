// What schema 11 asks of every collection. An import takes over none of it.

/** `col.conf`: the settings of a fresh collection. */
export const settings: object = {
  activeDecks: [1],
  addToCur: true,
  collapseTime: 1200,
  curDeck: 1,
  curModel: null,
  dueCounts: true,
  estTimes: true,
  newSpread: 0,
  nextPos: 1,
  sortBackwards: false,
  sortType: 'noteFld',
  timeLim: 0,
}

/** `col.dconf`: the one preset that every collection has. */
export const presets: object = {
  '1': {
    id: 1,
    name: 'Default',
    mod: 0,
    usn: 0,
    autoplay: true,
    dyn: false,
    maxTaken: 60,
    replayq: true,
    timer: 0,
    new: { bury: true, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 0], order: 1, perDay: 20 },
    rev: { bury: true, ease4: 1.3, hardFactor: 1.2, ivlFct: 1, maxIvl: 36500, perDay: 200 },
    lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
  },
}
