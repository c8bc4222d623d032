/** Who may read what is published: everybody; everybody the announcement and members the text; those who may change it. */
export type Visibility = 'public' | 'members' | 'private'
