/** JSON Feed 1.1 as a schema, written after https://www.jsonfeed.org/version/1.1/; it lets through no key of nobody's. */
import {Ajv} from 'ajv'
import addFormats from 'ajv-formats'

const text = {type: 'string', minLength: 1}
const url = {type: 'string', format: 'uri'}
const date = {type: 'string', format: 'date-time'}
/** An object of these keys alone; those that begin with `_` are anybody's. */
const only = (properties: object, rules: object = {}) => ({
  type: 'object',
  properties,
  patternProperties: {'^_': {}},
  additionalProperties: false,
  ...rules,
})
const author = only({name: text, url, avatar: url}, {minProperties: 1})

const schema = only(
  {
    version: {const: 'https://jsonfeed.org/version/1.1'},
    title: text,
    home_page_url: url,
    feed_url: url,
    description: text,
    user_comment: text,
    next_url: url,
    icon: url,
    favicon: url,
    authors: {type: 'array', items: author, minItems: 1},
    language: text,
    expired: {type: 'boolean'},
    hubs: {type: 'array', items: only({type: text, url}, {required: ['type', 'url']})},
    items: {
      type: 'array',
      items: only(
        {
          id: text,
          url,
          external_url: url,
          title: text,
          content_html: text,
          content_text: text,
          summary: text,
          image: url,
          banner_image: url,
          date_published: date,
          date_modified: date,
          authors: {type: 'array', items: author, minItems: 1},
          tags: {type: 'array', items: text},
          language: text,
          attachments: {type: 'array'},
        },
        {required: ['id'], anyOf: [{required: ['content_html']}, {required: ['content_text']}]},
      ),
    },
  },
  {required: ['version', 'title', 'items']},
)

const ajv = new Ajv({allErrors: true, strict: true, strictRequired: false})
addFormats.default(ajv)
const validate = ajv.compile(schema)

/** What the specification forbids, a line a fault. */
export function findJsonFeedFaults(feed: {items: {id: string}[]}): string[] {
  validate(feed)
  const ids = feed.items.map(({id}) => id)
  const twice = ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `${id} stands twice`)
  return [...(validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`), ...twice]
}
