/** The dates of a production, its journeys, and what a move would change. */
export {};
