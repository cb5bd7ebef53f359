// Not from `astro:content`, which stands for all that pages may ask of collections, and takes a third of a second.
import {defineCollection} from 'astro/content/config'
import {z} from 'astro/zod'
import type {Article} from './article/article.ts'
import {articleLoader} from './preview/loader.ts'

/** What is loaded has been checked, with better messages, before it gets here. */
const schema = z.custom<Article>()

export const collections = {articles: defineCollection({loader: articleLoader(), schema})}
