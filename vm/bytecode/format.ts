/** The first bytes of a program: `SXVM`. */
export const magic: readonly number[] = [0x53, 0x58, 0x56, 0x4d]

/** Counts up with every change of the binary format. */
export const formatVersion = 3

/** Where the part begins that the checksum covers: behind magic, version, table hash and checksum. */
export const checkedFrom = 16

/** The same and the number of words in the outline, which stands on a multiple of four so. */
export const headerSize = checkedFrom + 4

/** The character between two strings of the pool; a string that holds it is kept outside. */
export const separator = '\0'
