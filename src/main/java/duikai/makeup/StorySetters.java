package duikai.makeup;

/** What sets headings and texts of stories that run in one way. */
record StorySetters(HeadSetter heads, TextShapes texts) {}
