/** Text as it stands in XML or HTML, in an attribute or outside. What XML 1.0 cannot write (section 2.2) is left out. */
export const inXml = (text: string): string =>
  text.replace(/(?![\t\n\r])\p{Cc}/gu, '').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
