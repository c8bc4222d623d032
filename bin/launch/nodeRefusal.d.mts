export function nodeRefusal(version: string, platform: string): string | null
