/** The first bytes of a program: `SXVM`. */
export const magic: readonly number[] = [0x53, 0x58, 0x56, 0x4d]

/** Counts up with every change of the binary format. */
export const formatVersion = 3

/** Magic, version, hash of the opcode table, checksum. */
export const headerSize = 4 + 1 + 4 + 4

/** The character between two strings of the pool; a string that holds it is kept outside. */
export const separator = '\0'
