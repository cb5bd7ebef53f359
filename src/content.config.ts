import {defineCollection} from 'astro:content'
import {z} from 'astro/zod'
import type {Article} from './article/article.ts'
import {articleLoader} from './loader.ts'

/** Articles have been checked, with better messages, before they get here. */
const articles = defineCollection({loader: articleLoader(), schema: z.custom<Article>()})

export const collections = {articles}
