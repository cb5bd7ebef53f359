/**
 * Arabic, as newspapers write it today, with the digits 0 to 9.
 *
 * Nouns change with their place in a sentence (`مفقودون`, `مفقودين`), and names that come in cannot. So sentences
 * are built such that outcomes, populations and places stand as subjects, in brackets or after a colon, and no verb
 * has to agree with a claimant. Numbers choose the form of what they count by `Intl.PluralRules`.
 */
import {type FacetName, type FacetRelation, facetNames} from '../lists.ts'
import {isolate} from './isolate.ts'
import type {Pair, Said, Tally, Words} from './words.ts'

const conjunction = new Intl.ListFormat('ar', {type: 'conjunction'})
const disjunction = new Intl.ListFormat('ar', {type: 'disjunction'})
const plurals = new Intl.PluralRules('ar')
const numbers = new Intl.NumberFormat('ar-u-nu-latn')

const comma = '، '
const semicolon = '؛ '
const and = (items: string[]) => conjunction.format(items.map(isolate))
const or = (items: string[]) => disjunction.format(items.map(isolate))
const quoted = (text: string) => `«${isolate(text)}»`

export const ar: Words = {
  comma,
  semicolon,
  and,
  or,
  quoted,
  status: {
    corroborated: {
      name: 'مؤيَّد',
      definition: 'يقول الشيءَ نفسه مصدران على الأقل لا يستند أحدهما إلى الآخر.',
    },
    attributed: {
      name: 'منسوب إلى قائله',
      definition: 'قاله صاحب الادعاء في مصدر نسمّيه، ولم يُعثر على ما يؤيّده أو ينفيه من جهة مستقلة.',
    },
    unverified: {name: 'غير متحقَّق منه', definition: 'لا يمكن التحقق منه بما هو متاح للعموم.'},
    disputed: {name: 'محلّ خلاف', definition: 'يقول مصدر نسمّيه خلاف ذلك، والمسألة لم تُحسم.'},
    contradicted: {name: 'منقوض بوثيقة', definition: 'تُظهر وثيقة أو سجلّ مؤرَّخ خلاف ذلك.'},
    interpretation: {
      name: 'تفسير',
      definition: 'قراءة للأحداث تُناقَش بالحجة ولا يُتحقَّق منها كما يُتحقَّق من الوقائع.',
    },
  },
  outcome: {
    killed: 'قتلى',
    died: 'متوفون لأسباب أخرى',
    wounded: 'جرحى',
    captured: 'أسرى',
    missing: 'مفقودون',
  },
  unstated: (term) => (term ? `غير محدَّد: ${quoted(term)}` : 'غير محدَّد'),
  precision: {
    exact: (number) => number,
    about: (number) => `نحو ${number}`,
    'at-least': (number) => `ما لا يقل عن ${number}`,
    'more-than': (number) => `أكثر من ${number}`,
    'at-most': (number) => `ما لا يزيد على ${number}`,
  },
  range: {
    between: (low, high) => `بين ${low} و${high}`,
    from: (low) => `${low} أو أكثر`,
    to: (high) => `${high} أو أقل`,
  },
  basis: {
    stated: {name: 'معلَن', definition: 'يعلنه صاحب الرقم، ولا يقدّم ما هو أكثر من ذلك.'},
    documented: {
      name: 'موثَّق',
      definition: 'كل حالة فيه موثَّقة، ولذا فهو حدّ أدنى: قد يكون العدد أكبر، لا أصغر.',
    },
    estimated: {name: 'مقدَّر', definition: 'استخلصه صاحب الرقم من أدلة جزئية.'},
    modelled: {name: 'محسوب بنموذج', definition: 'حُسب بنموذج إحصائي أو بمسح ميداني.'},
  },
  medium: {
    'state media': 'إعلام رسمي',
    official: 'جهة رسمية',
    press: 'صحافة',
    intelligence: 'استخبارات',
    research: 'بحث',
  },
  revision: {correction: 'تصحيح', clarification: 'توضيح', update: 'تحديث'},
  facet: {measure: 'المصير', population: 'الفئة', place: 'المكان', period: 'الفترة'},
  facetRelation: {
    equal: 'تطابق',
    within: 'جزء من الآخر',
    contains: 'يشمل الآخر',
    overlaps: 'تداخل',
    disjoint: 'اختلاف',
    unknown: 'غير معلوم',
  },
  relation: {
    same: {name: 'سؤال واحد', definition: 'سؤال واحد وجوابان: إما أن يتفق العددان وإما أن يتعارضا.'},
    part: {
      name: 'جزء',
      definition:
        'يحصي أحدهما جزءاً ممّا يحصيه الآخر. ولا يجوز أن يزيد الجزء على الكل، والفارق بينهما ليس في ذاته تناقضاً.',
    },
    whole: {name: 'كلّ', definition: 'يشمل أحدهما ما يحصيه الآخر. ولا يجوز أن يزيد الجزء على الكل.'},
    overlapping: {
      name: 'تداخل',
      definition:
        'يشتركان في بعض الأشخاص والمصائر والأيام. فلا يجوز القول إن أحدهما أكبر من الآخر، ولا طرحه منه.',
    },
    different: {name: 'اختلاف', definition: 'يحصيان أموراً مختلفة. ولا يؤكد أحدهما الآخر ولا ينفيه.'},
    undetermined: {name: 'غير محسوم', definition: 'لا تمكن مقارنتهما ما لم يوضح أحد المقصود بهما.'},
  },
  period: {
    between: (start, end) => `من ${start} إلى ${end}`,
    until: (end) => `حتى ${end}`,
    unnamed: 'لم تُذكر فترة',
  },
  drawing: {
    time: {
      title: 'الأيام التي يشملها كل رقم',
      described: (rows) => `فترات الأرقام على محور زمني واحد. ${rows.join('. ')}.`,
    },
    counts: {
      title: 'ما يحتمله كل رقم، على مقياس واحد يبدأ من الصفر',
      described: (rows) => `الأرقام على مقياس واحد يبدأ من الصفر. ${rows.join('. ')}.`,
    },
    row: (who, count, when) => `${isolate(who)}: ${count}${comma}${when}`,
    dated: (who, date) => `${isolate(who)}${comma}${date}`,
    // In brackets, for a noun right after a number would have to take its form: 9 قتلى, but 40 قتيلاً.
    outcome: (measure) => `(${measure})`,
    unstated: (term) => (term ? quoted(term) : '(المصير غير محدَّد)'),
  },
  mark: {
    source: (number, publisher) => `المصدر ${number}: ${isolate(publisher)}`,
    footnote: (number) => `الحاشية ${number}`,
  },
  verdict: (pair) => [tellRelation(pair), tellReplaced(pair)].filter(Boolean).join(' '),
  headline,
  headlineOfMany,
  sentenceOfMany,
  ui: {
    skip: 'انتقل إلى النص',
    navigation: 'الموقع',
    footer: {
      licence: 'إعادة النشر بموجب',
      corrections: 'التصحيحات',
      method: 'المنهج',
      report: 'أبلغ عن خطأ',
      feed: 'خلاصة الموقع',
    },
    analysis: 'تحليل',
    draft: 'مسودة',
    position: (at, of) => `${at} من ${of}`,
    by: (authors) => `بقلم ${isolate(authors)}`,
    published: 'نُشر في',
    updated: 'حُدّث في',
    noCorrections: 'لا تصحيحات',
    contents: 'المحتويات',
    overview: 'نظرة عامة',
    full: 'الكل في صفحة واحدة',
    pager: 'السابق والتالي',
    previous: 'السابق',
    next: 'التالي',
    footnotes: 'الحواشي',
    backToMention: (mention) => (mention === undefined ? 'عودة إلى النص' : `عودة إلى الموضع ${mention}`),
    picture: {credit: (who) => `الصورة: ${isolate(who)}`},
    count: {
      claims: (n) =>
        counted(n, {
          zero: 'لا ادعاءات',
          one: 'ادعاء واحد',
          two: 'ادعاءان',
          few: 'ادعاءات',
          many: 'ادعاءً',
          other: 'ادعاء',
        }),
      figures: (n) =>
        counted(n, {
          zero: 'لا أرقام',
          one: 'رقم واحد',
          two: 'رقمان',
          few: 'أرقام',
          many: 'رقماً',
          other: 'رقم',
        }),
      sources: (n) =>
        counted(n, {
          zero: 'لا مصادر',
          one: 'مصدر واحد',
          two: 'مصدران',
          few: 'مصادر',
          many: 'مصدراً',
          other: 'مصدر',
        }),
      analyses: (n) =>
        counted(n, {
          zero: 'لا تحليلات',
          one: 'تحليل واحد',
          two: 'تحليلان',
          few: 'تحليلات',
          many: 'تحليلاً',
          other: 'تحليل',
        }),
      sections: (n) =>
        counted(n, {
          zero: 'لا أقسام',
          one: 'قسم واحد',
          two: 'قسمان',
          few: 'أقسام',
          many: 'قسماً',
          other: 'قسم',
        }),
      outlets: (n) =>
        counted(n, {
          zero: 'لا ناشرين',
          one: 'ناشر واحد',
          two: 'ناشران',
          few: 'ناشرين',
          many: 'ناشراً',
          other: 'ناشر',
        }),
      origins: (n) =>
        counted(n, {
          zero: 'لا مصادر أصلية',
          one: 'مصدر أصلي واحد',
          two: 'مصدران أصليان',
          few: 'مصادر أصلية',
          many: 'مصدراً أصلياً',
          other: 'مصدر أصلي',
        }),
      corrections: (n) =>
        counted(n, {
          zero: 'لا تصحيحات',
          one: 'تصحيح واحد',
          two: 'تصحيحان',
          few: 'تصحيحات',
          many: 'تصحيحاً',
          other: 'تصحيح',
        }),
      clarifications: (n) =>
        counted(n, {
          zero: 'لا توضيحات',
          one: 'توضيح واحد',
          two: 'توضيحان',
          few: 'توضيحات',
          many: 'توضيحاً',
          other: 'توضيح',
        }),
      updates: (n) =>
        counted(n, {
          zero: 'لا تحديثات',
          one: 'تحديث واحد',
          two: 'تحديثان',
          few: 'تحديثات',
          many: 'تحديثاً',
          other: 'تحديث',
        }),
      revisions: (n) =>
        counted(n, {
          zero: 'لا تعديلات',
          one: 'تعديل واحد',
          two: 'تعديلان',
          few: 'تعديلات',
          many: 'تعديلاً',
          other: 'تعديل',
        }),
    },
    front: {
      latest: 'أحدث تحليل',
      earlier: 'تحليلات سابقة',
      byYear: 'جميع التحليلات بحسب السنة',
      none: 'لم يُنشر أيّ تحليل بعد.',
      read: 'اقرأ التحليل',
      more: (n) =>
        counted(n, {
          zero: 'ولا شيء غير ذلك',
          one: 'وواحد آخر',
          two: 'واثنان آخران',
          few: 'أخرى',
          many: 'أخرى',
          other: 'أخرى',
        }),
    },
    overviewPage: {
      short: 'باختصار',
      byRecord: 'بحسب ما يؤيّده السجلّ العلني',
      sections: 'في هذا التحليل',
      revisions: 'ما عُدّل',
    },
    permanentLink: 'رابط دائم',
    cite: {title: 'للاستشهاد بهذا التحليل', label: 'للاستشهاد'},
    claim: {
      label: (status) => `ادعاء: ${isolate(status)}`,
      saidIn: 'يستند إلى',
      assessedWith: 'استند التقييم إلى',
      standsIn: (section) => `في قسم ${quoted(section)}`,
    },
    comparison: {
      kicker: 'مقارنة',
      sameQuestion: 'هل هو السؤال نفسه؟',
      pairs: 'كل رقمين على حدة',
      conflict: 'متعارضان',
      methods: 'كيف يحصون',
      sources: 'المصادر',
      how: 'كيف نقارن',
      png: 'صورة (PNG)',
      svg: 'صورة (SVG)',
      csv: 'بيانات (CSV)',
      json: 'بيانات (JSON)',
      link: 'رابط إلى هذه المقارنة',
    },
    figure: {
      asOf: 'حتى تاريخ',
      asOfDate: (date) => `حتى ${date}`,
      basis: 'الأساس',
      method: 'كيف يحصون',
      sources: 'المصادر',
      usedIn: 'ورد في',
      text: (section) => `النص: ${isolate(section)}`,
      replaces: 'حلّ محلّ',
      replacedBy: 'حلّ محلّه',
      review: 'يُراجَع في',
      partOf: (names) => `ضمن: ${isolate(names)}`,
    },
    claimsPage: {
      title: 'الادعاءات',
      intro: 'كل ادعاءات هذا التحليل، مصنّفةً بحسب ما يؤيّده السجلّ العلني. ولا يقول التصنيف من هو على حق.',
      none: 'لا يُبرز هذا التحليل أيّ ادعاء.',
      description: (title) => `كل الادعاءات في ${quoted(title)}، مصنّفةً بحسب ما يؤيّده السجلّ العلني.`,
    },
    figuresPage: {
      title: 'الأرقام',
      intro: 'كل أعداد الأشخاص في هذا التحليل، مع السؤال الذي يجيب عنه كل منها.',
      none: 'لا يحصي هذا التحليل أحداً.',
      description: (title) =>
        `كل الأرقام في ${quoted(title)}: من يحصي، وماذا، ومَن، وأين، وفي أيّ فترة، وحتى أيّ تاريخ.`,
      development: 'أرقام الجهة الواحدة مع مرور الوقت',
      developmentIntro: 'لا يُعدّ الرقم اللاحق امتداداً لما قبله إلا إذا أجاب عن السؤال نفسه، أو عن سؤال يشمله.',
      asOf: 'حتى تاريخ',
      count: 'الرقم',
      beside: 'قياساً إلى ما قبله',
      firstCount: 'الأول',
      matrix: 'كل رقم إزاء كل رقم آخر',
      matrixIntro:
        'اقرأ السطر من أوّله: ما علاقة الرقم الذي في أول السطر بالرقم الذي في أعلى العمود. وتقود كل علامة إلى جملتها.',
      matrixTooLarge: (figures) =>
        `لا يتّسع جدول واحد لكل الأرقام (${ar.ui.count.figures(figures)}). ويبيّن ملف الأرقام وعلاقاتها علاقة كل رقمين منها.`,
      relations: 'جملة عن كل رقمين',
      relationsIntro: 'يرد كل رقمين معاً مرة واحدة، بدءاً من الأول، بحسب علاقة أحدهما بالآخر.',
      pairs: (n) =>
        counted(n, {
          zero: 'لا أزواج',
          one: 'زوج واحد',
          two: 'زوجان',
          few: 'أزواج',
          many: 'زوجاً',
          other: 'زوج',
        }),
      notListed: (n) =>
        `وما لا يرد هنا من هذا النوع: ${ar.ui.figuresPage.pairs(n)}. وكلها في ملف الأرقام وعلاقاتها.`,
      csv: 'الأرقام بصيغة CSV',
      json: 'الأرقام وعلاقاتها بصيغة JSON',
      short: (number, who) => `${number}${comma}${isolate(who)}`,
    },
    sourcesPage: {
      title: 'المصادر',
      none: 'لا يذكر هذا التحليل أيّ مصدر.',
      description: (title) => `كل مصادر ${quoted(title)}، مع ما يستند إليها من ادعاءات وأرقام.`,
      summary: (read, outlets, origins) =>
        `ما قُرئ: ${read}؛ ومن أصدرها: ${outlets}؛ وما تستند إليه كلها: ${origins}.`,
      unreadSummary: (n) => `وإلى جانبها ما لم نقرأه ولا نعرفه إلا عن طريق غيره: ${ar.ui.count.origins(n)}.`,
      originsIntro: 'من ينقل ما أورده غيره ليس شاهداً ثانياً. والمصادر التي تنقل عن أصل واحد تُعدّ مصدراً واحداً.',
      origins: 'أصول تنقل عنها مصادر عدة',
      relays: 'ينقل عن',
      relayedBy: 'نقل عنه',
      unread: 'لم نقرأه: لا يُعرف إلا عن طريق من نقل عنه',
      noAddress: 'لا عنوان مسجَّلاً له',
      archive: 'نسخة محفوظة',
      words: 'نصّ كلامه',
      claims: 'الادعاءات',
      figures: 'الأرقام',
      sections: 'استُشهد به في',
      uncited: 'لا شيء في النص يستند إليه.',
    },
    revisionsPage: {
      title: 'التعديلات',
      intro: 'التصحيحات والتوضيحات والتحديثات، والأحدث أولاً.',
      none: 'لم يُصحَّح في هذا التحليل شيء ولم يُوضَّح ولم يُحدَّث منذ نشره.',
      description: (title) => `تصحيحات ${quoted(title)} وتوضيحاته وتحديثاته.`,
      at: 'الموضع',
      was: (text) => `قبل التعديل: ${isolate(text)}`,
    },
    correctionsPage: {
      title: 'التصحيحات',
      intro: 'ما صحّحناه أو وضّحناه أو حدّثناه في كل التحليلات، والأحدث أولاً.',
      none: 'لم يُصحَّح شيء ولم يُوضَّح ولم يُحدَّث حتى الآن.',
      description: 'التصحيحات والتوضيحات والتحديثات في كل التحليلات.',
    },
    methodPage: {
      title: 'كيف نحصي',
      description: 'كيف تُعرَّف تصنيفات الادعاءات وجوانب الأرقام والعلاقات بينها.',
      intro:
        'لا رقم من دون سؤاله. فكل رقم هنا يبيّن من يحصي، وماذا يحصي، ومَن، وأين، وفي أيّ فترة، وحتى أيّ تاريخ، وبحسب أيّ مصدر. ولا يوضع رقم بجانب آخر قبل أن يتبيّن من هذه الجوانب هل يجيبان أصلاً عن السؤال نفسه.',
      status: {
        title: 'تصنيف الادعاء',
        text: 'يقول الادعاء شيئاً واحداً. ويبيّن تصنيفه ما يؤيّده السجلّ العلني، لا من هو على حق.',
      },
      facets: {
        title: 'سؤال الرقم',
        text: 'يجيب كل رقم عن سؤال له أربعة جوانب.',
        definition: {
          measure:
            'ما حلّ بمن أُحصوا: قُتلوا، أو توفوا لأسباب أخرى (كالجوع أو المرض)، أو جُرحوا، أو أُسروا، أو فُقدوا. ولفظ مثل «خسائر» أو «تحييد» لا يعرّفه قائله يُعدّ غير محدَّد.',
          population:
            'من يُحصى أفرادها: جيش، أو وحدة منه، أو فوج، أو المدنيون في بلدة. وتتفرّع الفئات كالشجرة، من الكل إلى أجزائه.',
          place: 'أين كانوا حين حدث ذلك. والأماكن أيضاً يقع بعضها ضمن بعض.',
          period:
            'من أيّ يوم إلى أيّ يوم. والفترة التي لا نهاية لها تمتد إلى اليوم الذي يعود إليه الرقم، والشهر كل أيامه.',
        },
      },
      facetRelation: {
        title: 'كيف ترتبط الجوانب',
        text: 'يُقابَل رقمان جانباً بجانب، بدءاً من الأول.',
        definition: {
          equal: 'هو نفسه في الرقمين.',
          within: 'ما في الأول جزء ممّا في الثاني.',
          contains: 'ما في الأول يشمل ما في الثاني.',
          overlaps: 'يشتركان في بعضه، ولكلّ منهما ما ليس في الآخر.',
          disjoint: 'لا يشتركان في شيء منه.',
          unknown: 'لم يذكره أحدهما أو كلاهما.',
        },
      },
      relation: {
        title: 'كيف يرتبط رقمان',
        text: 'تنتج العلاقة من الجوانب، بهذا الترتيب: اختلاف إذا اختلف أيّ جانب؛ وإلا فهي غير محسومة إذا كان أيّ جانب غير معلوم؛ أو سؤال واحد إذا تطابقت كلها؛ أو جزء أو كلّ إذا كانت كلها في اتجاه واحد؛ وما عدا ذلك تداخل.',
        conflict:
          'لا يمكن أن يتعارض رقمان إلا إذا كان سؤال أحدهما هو سؤال الآخر أو جزءاً منه. فإذا كان السؤال واحداً تعارضا حين لا يوجد عدد من الأشخاص يوافقهما معاً. ولا يتعارض الجزء مع الكل إلا إذا زادت أدنى قيمة له على أعلى قيمة للكل.',
        replaced: 'الرقم الذي سحبه صاحبه أو حدّثه لا يتعارض مع الرقم الذي حلّ محلّه.',
      },
      basis: {
        title: 'كيف جرى التوصل إلى الرقم',
        text: 'لكل رقم، إلى جانب سؤاله، أساس يقوم عليه.',
      },
      count: {
        title: 'ما مدى اتساع الرقم',
        text: 'نادراً ما يكون العدد رقماً واحداً. وما يحتمله هو ما يحسم هل يمكن أن يصحّ عددان معاً.',
        said: 'ما قيل',
        leaves: 'ما يحتمله',
        definition: {
          exact: 'هذا العدد بالضبط',
          about: 'بقدر اتساع تقريبه',
          'at-least': 'هذا العدد أو أكثر',
          'more-than': 'أكثر من ذلك، والأشخاص لا يتجزّؤون',
          'at-most': 'أيّ عدد لا يتجاوزه',
        },
        about:
          'لا يقول أحد ما مدى اتساع كلمة «نحو»، وهذا اصطلاح منّا: نأخذ آخر خانة ليست صفراً، ونبتعد نصف وحدة منها في كل اتجاه. والرقم الموثَّق حدّ أدنى مهما كانت دقته: فكل حالة فيه موثَّقة، وقد يكون هناك غيرها.',
      },
      origins: {
        title: 'الناشرون والمصادر الأصلية',
        text: 'إذا نقل أربعة ناشرين عن وكالة واحدة فالمصدر الأصلي واحد. ويُسمّى لكل مصدر ما ينقل عنه، ويُذكر مع كل قول عدد الناشرين الذين أوردوه وعدد المصادر الأصلية التي يستندون إليها. أما المصدر الأصلي الذي لا نعرفه إلا عن طريق غيره فيُسمّى ولا يوضع له رابط.',
      },
      revisions: {
        title: 'ما يتغيّر بعد النشر',
        text: 'كل تغيير جوهري يُؤرَّخ ويُنشر بوصفه تصحيحاً أو توضيحاً أو تحديثاً، في الموضع الذي تغيّر، وفي صفحة التعديلات، وبين تصحيحات الموقع. ويبقى ما كان مكتوباً ظاهراً.',
      },
      cases: {
        title: 'أمثلة محلولة',
        text: 'تُقابَل طريقة العمل بأرقام من السجلّ العلني، وبما يقوله من نشروها عن مقارنتها.',
        all: 'كل الأمثلة المحلولة، رقمين رقمين',
      },
      data: {
        title: 'المحتوى نفسه للآلات',
        text: 'يُنشر كل تحليل بوصفه بيانات أيضاً: التحليل وادعاءاته وأرقامه مع العلاقة بين كل رقمين. ومضمون هذه الملفات محدَّد في مخططات لها رقم إصدار.',
      },
    },
    casesPage: {
      title: 'أمثلة محلولة',
      description: 'أرقام من السجلّ، وما يستخلصه البرنامج منها، وكيف يقرؤها من نشروها.',
      intro:
        'أرقام من السجلّ العلني، مع ما يستخلصه البرنامج من جوانب كل منها، والقراءة المنشورة التي تُقابَل بها.',
    },
    searchPage: {
      title: 'البحث',
      description: 'ابحث في كل الأقسام والادعاءات والأرقام والمصادر.',
      intro: 'يشمل البحث كل أقسام الموقع وادعاءاته وأرقامه ومصادره.',
      label: 'اسم أو رقم أو كلمة',
      button: 'ابحث',
      noScript:
        'يحتاج البحث إلى JavaScript وإلى خادم تأتي منه هذه الصفحات. ويمكن العثور على كل شيء عبر القوائم أدناه.',
      lists: 'القوائم',
      claims: 'الادعاءات',
      figures: 'الأرقام',
      sources: 'المصادر',
      searching: 'جارٍ البحث…',
      failed: 'تعذّر تحميل البحث. ويمكن العثور على كل شيء عبر القوائم أدناه.',
      none: 'لم يُعثر على شيء عن «{query}».',
      more: 'اعرض المزيد',
      results: {
        zero: 'لا نتائج',
        one: 'نتيجة واحدة',
        two: 'نتيجتان',
        few: '{count} نتائج',
        many: '{count} نتيجة',
        other: '{count} نتيجة',
      },
      kinds: {section: 'قسم', claim: 'ادعاء', figure: 'رقم', source: 'مصدر'},
    },
    archivePage: {
      title: (year) => `تحليلات عام ${year}`,
      description: (year) => `جميع التحليلات المنشورة في عام ${year}، الأحدث أولاً.`,
    },
    missingPage: {
      title: 'الصفحة غير موجودة',
      text: 'لا شيء في هذا العنوان. ربما كُتب خطأً، أو نُقلت الصفحة.',
      description: 'لا شيء في هذا العنوان.',
      front: 'إلى الصفحة الرئيسية',
    },
    movedPage: {title: 'نُقلت الصفحة', text: 'انتقلت هذه الصفحة إلى'},
    csv: {
      id: 'الرقم',
      claimant: 'صاحب الرقم',
      role: 'الصفة',
      count: 'العدد كما قيل',
      low: 'الحدّ الأدنى (أشخاص)',
      high: 'الحدّ الأعلى (أشخاص)',
      open: 'مفتوح',
      precision: 'الدقة',
      basis: 'الأساس',
      from: 'من',
      to: 'إلى',
      asOf: 'حتى تاريخ',
      term: 'لفظ صاحب الرقم',
      quote: 'نصّ كلام صاحب الرقم',
      note: 'ملاحظة',
      replaces: 'حلّ محلّ',
      publishers: 'المصادر',
      addresses: 'عناوين المصادر',
    },
  },
}

function tellRelation(pair: Pair): string {
  switch (pair.relation) {
    case 'same':
      return tellSame(pair)
    case 'part':
      return tellPart(pair.a, pair.b, pair, 'within')
    case 'whole':
      return tellPart(pair.b, pair.a, pair, 'contains')
    case 'overlapping':
      return tellOverlapping(pair)
    case 'different':
      return tellDifferent(pair)
    case 'undetermined':
      return tellUndetermined(pair)
  }
}

function tellSame(pair: Pair): string {
  const {a, b} = pair
  const facets = facetNames.map((name) => facetOf(a, name)).join(semicolon)
  const question = `يجيب الرقمان عن سؤال واحد (${facets}).`
  if (pair.replaced) return question
  if (pair.conflict) {
    return `${question} والجوابان متعارضان: ${sides(a.range, b.range)}. ولا يصحّ منهما إلا واحد على الأكثر.${tellWithdrawn(pair)}`
  }
  return a.count === b.count
    ? `${question} والجوابان متفقان: العدد في كليهما ${told(a)}.`
    : `${question} والجوابان متفقان، إذ يمكن أن يصحّا معاً: ${sides(told(a), told(b))}.`
}

function sides(one: string, other: string): string {
  return `${one} من جهة، و${other} من جهة أخرى`
}

/** The part is told first, whichever of the two it is. */
function tellPart(part: Said, whole: Said, pair: Pair, wanted: FacetRelation): string {
  const why = namesWhere(pair, wanted).map(
    (name) => `${ar.facet[name]} في الأول ${facetOf(part, name)}، وفي الثاني ${facetOf(whole, name)}`,
  )
  const question = `يحصي ${numberOf(part)} جزءاً ممّا يحصيه ${numberOf(whole)}: ${why.join('؛ و')}.${tellDays(pair)}`
  if (pair.replaced) return question
  if (pair.conflict) {
    return `${question} ولا يجوز أن يزيد الجزء على الكل، وهو هنا يزيد عليه: ${part.range} مقابل ${whole.range}. ولا يصحّ منهما إلا واحد على الأكثر.${tellWithdrawn(pair)}`
  }
  const gap = 'والفارق بينهما ليس في ذاته تناقضاً.'
  if (pair.aboveFloor) {
    return `${question} والموثَّق من الكل، وهو ${whole.count}، حدّ أدنى، وقد يزيد عليه الجزء، وهو ${told(part)}: فإن صحّ الجزء كان السجلّ ناقصاً. ${gap}`
  }
  return `${question} ولا يجوز أن يزيد الجزء على الكل، والعددان يسمحان بذلك: ${told(part)} في الأول، و${told(whole)} في الثاني. ${gap}${tellRest(whole, pair)}`
}

/** What it would take for both to be right. */
function tellRest(whole: Said, {rest, days}: Pair): string {
  if (!rest) return ''
  const rests = {
    measure: `الباقي (${or(rest.outcomes)})`,
    population: `الباقي من الفئة الأوسع (${facetOf(whole, 'population')})`,
    place: `الباقي في المكان الأوسع (${facetOf(whole, 'place')})`,
    period: `الباقي في الأيام التي لا يشملها إلا الثاني${days ? ` (${tellNumberOfDays(days)})` : ''} أو لم يُعرف إلا فيها`,
  }
  const people = {'0': 'لا أحد', '1': 'شخص واحد'}[rest.count] ?? rest.count
  return ` وإن صحّ الرقمان معاً، ف${rests[rest.facet]}: ${people}.`
}

/** That a number in conflict is no longer held. */
function tellWithdrawn({a, b}: Pair): string {
  const gone = [a, b].filter(({withdrawn}) => withdrawn)
  return gone.map((said) => ` وقد حلّ محلّ ${numberOf(said)} لاحقاً رقم آخر أعلنه صاحبه.`).join('')
}

function tellOverlapping(pair: Pair): string {
  const {a, b} = pair
  const names = facetNames.filter((name) => pair.facets[name] !== 'equal')
  const why = names.map((name) => `${ar.facet[name]} (${facetOf(a, name)}؛ ${facetOf(b, name)})`)
  return `يشترك ${numberOf(a)} و${numberOf(b)} في بعض ما يحصيانه، ويختلفان في ${and(why)}.${tellDays(pair)} ولا يجوز القول إن أحدهما أكبر من الآخر، ولا طرحه منه.${tellNearPart(pair)} ${tellWish(names)}`
}

/** Two counts a few days apart may be part and whole in all but those days. */
function tellNearPart(pair: Pair): string {
  const {a, b, facets, days, near} = pair
  const others = facetNames.filter((name) => name !== 'period' && facets[name] !== 'equal')
  if (facets.period === 'equal' || others.length === 0 || !days || !near) return ''
  const but = ` ولولا الفرق بين الفترتين (${tellNumberOfDays(days)})`
  if (others.every((name) => facets[name] === 'within')) {
    return `${but} لأحصى ${numberOf(a)} جزءاً ممّا يحصيه ${numberOf(b)}.`
  }
  if (others.every((name) => facets[name] === 'contains')) {
    return `${but} لأحصى ${numberOf(b)} جزءاً ممّا يحصيه ${numberOf(a)}.`
  }
  return ''
}

function tellDifferent(pair: Pair): string {
  const {a, b} = pair
  const names = namesWhere(pair, 'disjoint')
  const none = names.map((name) => `في ${ar.facet[name]}`).join(' ولا ')
  const values = (said: Said) => names.map((name) => facetOf(said, name)).join(comma)
  return `لا يشترك الرقمان ${none}، ف${numberOf(a)} عن: ${values(a)}؛ و${numberOf(b)} عن: ${values(b)}.${tellDays(pair)}${tellSum(pair)} ولا يؤكد أحدهما الآخر ولا ينفيه. ${tellWish(names)}`
}

/** What would make two numbers comparable. */
function tellWish(names: FacetName[]): string {
  const feminine: FacetName[] = ['population', 'period']
  const same = names.map((name) => `${ar.facet[name]} ${feminine.includes(name) ? 'نفسها' : 'نفسه'}`)
  return `ويمكن مقارنتهما إذا توافرا عن ${and(same)}.`
}

function tellUndetermined(pair: Pair): string {
  const vague = pair.facets.measure === 'unknown' ? [pair.a, pair.b].filter(isVague) : []
  const undated = pair.facets.period === 'unknown' ? [pair.a, pair.b].filter(isUndated) : []
  const open = [...tellVague(vague), ...undated.map((said) => `لا يذكر ${numberOf(said)} فترة`)]
  const takes = [
    vague.length > 0 && 'هل يقتصر الإحصاء على القتلى أم يشمل غيرهم',
    undated.length === 1 && `أيّ الأيام يشملها${vague.length > 0 ? '' : ' الإحصاء'}`,
    undated.length === 2 && 'أيّ الأيام يشملها كلّ من الرقمين',
  ].filter((take) => take !== false)
  const names = facetNames.filter((name) => pair.facets[name] === 'unknown')
  const set = names.length > 1 ? 'محدَّدين' : names[0] === 'period' ? 'محدَّدة' : 'محدَّد'
  const facets = `${and(names.map((name) => ar.facet[name]))} غير ${set}`
  const whose = and(unique([...vague, ...undated].map(({who}) => who)))
  return `لا يُعرف هل يجيب الرقمان عن سؤال واحد، لأن ${facets}: ${open.join('؛ و')}. ويمكن مقارنتهما إذا صدر عن ${whose} توضيح يبيّن ${takes.join('، و')}.`
}

/** What is vague about one figure, or both. */
function tellVague(vague: Said[]): string[] {
  const terms = unique(vague.flatMap(({term}) => term ?? []))
  const [one, other] = vague
  if (!one) return []
  if (!other) return [tellVagueOne(one)]
  if (terms.length === 0) return ['لا يبيّن أيّ من الرقمين ماذا يحصي']
  if (terms.length === 1 && one.term === other.term) return [`ورد الرقمان كلاهما ${asTerm(terms)}`]
  return one.term && other.term ? [`ورد الرقمان ${asTerm(terms)}`] : vague.map(tellVagueOne)
}

function tellVagueOne(said: Said): string {
  return said.term ? `ورد ${numberOf(said)} ${asTerm([said.term])}` : `لا يبيّن ${numberOf(said)} ماذا يحصي`
}

function asTerm(terms: string[]): string {
  const open = 'من قُتل ومن جُرح ومن أُسر ومن فُقد'
  const words = and(terms.map(quoted))
  return terms.length === 1
    ? `بلفظ ${words}، وهو لفظ لا يبيّن ${open}`
    : `بلفظَي ${words}، وهما لفظان لا يبيّنان ${open}`
}

function tellReplaced({a, b, replaced}: Pair): string {
  if (!replaced) return ''
  const [later, earlier] = replaced === 'b' ? [a, b] : [b, a]
  const told = ({count, apart}: Said) =>
    apart && 'facets' in apart ? `${count}؛ ${isolate(apart.facets)}` : count
  return `وقد أحلّ صاحب الرقمين لاحقاً رقماً جديداً (${told(later)}) محلّ السابق (${told(earlier)}): فالجديد يسحب السابق أو يحدّثه، ولا يناقضه.`
}

/** How far apart the periods are, told only where nothing else differs. */
function tellDays({facets, days}: Pair): string {
  const onlyPeriod = facetNames.every((name) => (name === 'period') !== (facets[name] === 'equal'))
  if (!onlyPeriod || !days) return ''
  if (facets.period !== 'disjoint') return ` والفرق بين الفترتين ${tellNumberOfDays(days)}.`
  return days.count === 0
    ? ' وتبدأ إحدى الفترتين في اليوم التالي لانتهاء الأخرى.'
    : ` ويفصل بين الفترتين ${tellNumberOfDays(days)}.`
}

function tellNumberOfDays({count}: NonNullable<Pair['days']>): string {
  return counted(count, {
    zero: 'لا أيام',
    one: 'يوم واحد',
    two: 'يومان',
    few: 'أيام',
    many: 'يوماً',
    other: 'يوم',
  })
}

/** A count that began again goes on from the one before it, and is no fall. */
function tellSum({addable}: Pair): string {
  return addable
    ? ' ولا يشتركان في أيّ يوم، ولذا يمكن جمعهما، وليس اللاحق ارتفاعاً عن السابق ولا تراجعاً عنه.'
    : ''
}

function headline(pair: Pair): string {
  if (pair.replaced) return 'الرقم اللاحق يحلّ محلّ السابق'
  switch (pair.relation) {
    case 'same':
      return pair.conflict ? 'سؤال واحد، وجوابان متعارضان' : 'سؤال واحد، وجوابان متفقان'
    case 'part':
    case 'whole':
      return pair.conflict
        ? 'جزء يزيد على الكل: لا يمكن أن يصحّ الرقمان معاً'
        : 'أحد الرقمين يحصي جزءاً ممّا يحصيه الآخر'
    case 'overlapping':
      return 'رقمان يشتركان في بعض ما يحصيانه'
    case 'different':
      return headlineOfDifferent(pair)
    case 'undetermined':
      return headlineOfUndetermined(pair)
  }
}

/** Two numbers that count other people at other times. */
function headlineOfDifferent({facets}: Pair): string {
  const [measure, population, place, period] = facetNames.map((name) => facets[name] === 'disjoint')
  const whom = population && (measure ? 'مصائر مختلفة لأشخاص مختلفين' : 'أشخاصاً مختلفين')
  const what = whom || (measure && 'مصائر مختلفة')
  const rest = [place && 'مكانين مختلفين', period && 'فترتين مختلفتين'].filter((word) => word !== false)
  if (measure && population && rest.length > 0) return 'رقمان يحصيان أموراً مختلفة'
  if (!what) return `رقمان يخصّان ${rest.join(' و')}`
  return `رقمان يحصيان ${[what, ...rest.map((word) => `في ${word}`)].join(' ')}`
}

function headlineOfUndetermined({facets, a, b}: Pair): string {
  if (facets.measure !== 'unknown') return 'لم يوضح أحد أيّ الأيام شملها الإحصاء'
  const terms = unique([a, b].flatMap(({term}) => (term ? [quoted(term)] : [])))
  if (terms.length === 0) return 'لم يوضح أحد ماذا أُحصي'
  return `لم يوضح أحد ما يشمله ${terms.length === 1 ? 'لفظ' : 'لفظا'} ${and(terms)}`
}

function headlineOfMany(tally: Tally): string {
  const {figures, pairs, relations, conflicts, groups, chain} = tally
  const these = `هذه الأرقام ${theNumber(figures)}`
  if (relations.different === pairs) return `${these} تحصي كلها أموراً مختلفة`
  if (relations.undetermined === pairs) return `لا تمكن بعد مقارنة أيّ من ${these}`
  if (groups[0] === figures) return `سؤال واحد، و${tellAnswers(figures, conflicts > 0)}`
  if (chain) {
    return conflicts > 0 ? `${these} يقع بعضها ضمن بعض، ولا يمكن أن تصحّ كلها` : `${these} يقع بعضها ضمن بعض`
  }
  if (groups.length === 1 && groups[0]) {
    const [some, rest] = [groups[0], figures - groups[0]]
    return `${aloneNumber(some)} من ${these} ${answer(some)} عن سؤال واحد، و${aloneNumber(rest)} لا ${answer(rest)} عنه`
  }
  return `${these} لا تجيب عن سؤال واحد`
}

function tellAnswers(count: number, conflict: boolean): string {
  const [plural, accusative, genitive] = conflict
    ? ['متعارضة', 'متعارضاً', 'متعارض']
    : ['متفقة', 'متفقاً', 'متفق']
  return counted(
    count,
    {few: `أجوبة ${plural}`, many: `جواباً ${accusative}`, other: `جواب ${genitive}`},
    aloneNumber,
  )
}

/** One, two, or more numbers answer. */
function answer(count: number): string {
  return count === 1 ? 'يجيب' : count === 2 ? 'يجيبان' : 'تجيب'
}

function sentenceOfMany(tally: Tally): string {
  const {pairs, relations, conflicts} = tally
  const parts = relations.part + relations.whole
  const kinds: [number, string][] = [
    [relations.same, 'عن سؤال واحد'],
    [parts, 'من جزء وكلّ'],
    [relations.overlapping, 'عن أمور متداخلة'],
    [relations.different, 'عن أمور مختلفة'],
    [relations.undetermined, 'عمّا لم يوضحه أحد'],
  ]
  const told = kinds.filter(([number]) => number > 0).map(([number, what]) => `${tellPairs(number)} ${what}`)
  const [only] = kinds.filter(([number]) => number === pairs)
  const first = `تؤلّف هذه الأرقام ${tellPairs(pairs)}${only ? `، كلها ${only[1]}` : `: ${and(told)}`}.`
  if (relations.same + parts === 0) return `${first} ولا تجوز المقارنة بين أيّ رقمين منها.`
  if (conflicts === 0) return `${first} وحيث تمكن المقارنة لا تعارض بينها.`
  return `${first} وحيث تمكن المقارنة، فالمتعارض منها ${tellPairs(conflicts)}.`
}

function tellPairs(count: number): string {
  const forms = {one: 'زوج واحد', two: 'زوجان', few: 'أزواج', many: 'زوجاً', other: 'زوج'}
  return counted(count, forms, aloneNumber)
}

function namesWhere({facets}: Pair, relation: FacetRelation): FacetName[] {
  return facetNames.filter((name) => facets[name] === relation)
}

function facetOf({facets}: Said, name: FacetName): string {
  return isolate(facets[name])
}

/** `رقم الوزارة`, and what tells it apart from another of hers. */
function numberOf({who, apart}: Said): string {
  const number = `رقم ${isolate(who)}`
  if (!apart) return number
  if ('date' in apart) return `${number} بتاريخ ${apart.date}`
  return `${number} (${isolate('facets' in apart ? apart.facets : apart.count)})`
}

/** The count, with what it is where each case is on record. */
function told({count, documented}: Said): string {
  return documented ? `${count} (حدّ أدنى، فكل حالة فيه موثَّقة)` : count
}

function isVague(said: Said): boolean {
  return said.facets.measure === ar.unstated(said.term)
}

function isUndated(said: Said): boolean {
  return said.facets.period === ar.period.unnamed
}

function unique(items: string[]): string[] {
  return [...new Set(items)]
}

/** Forms of what is counted. One and two say their number themselves, and so does nothing. */
type Forms = Partial<Record<'zero' | 'one' | 'two', string>> & Record<'few' | 'many' | 'other', string>

/** `ادعاء واحد`, `ادعاءان`, `3 ادعاءات`, `11 ادعاءً`, `100 ادعاء` */
function counted(count: number, forms: Forms, write: (count: number) => string = numbers.format): string {
  const rule = plurals.select(count)
  switch (rule) {
    case 'zero':
    case 'one':
    case 'two':
      return forms[rule] ?? `${write(count)} ${forms.other}`
    default:
      return `${write(count)} ${forms[rule]}`
  }
}

const small = 'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(' ')

/** `ثلاثة`, as newspapers write numbers up to ten. */
function aloneNumber(count: number): string {
  return small[count - 1] ?? numbers.format(count)
}

/** `الثلاثة`, after what is counted. */
function theNumber(count: number): string {
  const word = small[count - 1]
  return word ? `ال${word}` : `الـ${numbers.format(count)}`
}
