import {XMLValidator} from 'fast-xml-parser'

/** Why a text is no well-formed XML; undefined where it is. */
export function tellBadXml(text: string): string | undefined {
  const result = XMLValidator.validate(text)
  return result === true ? undefined : `${result.err.msg} (line ${result.err.line})`
}
