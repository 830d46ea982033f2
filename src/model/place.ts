/** A position: `line` and `column` from 1, `offset` from 0, all in UTF-16 units, as in unist. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A stretch of a page, `end` exclusive. */
export interface Place {
  readonly start: Point
  readonly end: Point
}

/** A replacement after which the page is right. */
export interface Fix {
  readonly place: Place
  readonly text: string
}
