import type { Widened } from './widened';
import type { wordsEn } from './wordsEn';

/** 简体中文：文字记录、发现、搜索、话术、脚本、语音识别。 */
export const wordsZhCN: Widened<typeof wordsEn> = {
  text: {
    live: '实时文字', title: '文字记录', newest: '回到最新', empty: '有人开口后，文字就会出现在这里。',
    states: { off: '未开启文字', 'no-model': '暂无该语言的文字', live: '实时', behind: '文字稍后补上', working: '正在转写…', done: '完整', failed: '没有文字' },
    hints: {
      off: '这台服务器没有开启语音转文字，针对声音的提示照常工作。',
      'no-model': '还没有安装这种通话语言的识别模型，针对声音的提示照常工作。',
      behind: '同时说话的人太多，现在说的话会在空闲时补上，最晚在通话结束后。',
      working: '正在把这通电话转写成文字。', failed: '这通电话没能转写成文字。',
    },
    none: '这通电话里没有可以转写的话。', stillLive: '这通电话的文字还在陆续出现。',
    find: '在这通电话里查找', hits: (current, count) => count === 0 ? '没有找到' : current === null ? `${count} 处` : `${current} / ${count} 处`, hitBefore: '上一处', hitNext: '下一处',
    keys: '通话的每一句。上下方向键逐句移动，左右方向键逐词移动，回车播放。',
    correct: '修改这一句', correctedBy: (name) => `${name} 已改。`, machine: '机器听到的是：', takeBack: '恢复机器原文', editKeys: '回车保存，Esc 取消',
    conflict: (name) => `${name} 刚刚改过这一句，你写的还在这里。`, keepTheirs: '用对方的', saveMine: '保存我的',
    more: '更多', exportAs: '导出为文件', files: { txt: '纯文本', srt: '字幕 SRT', vtt: '字幕 WebVTT', json: '数据 JSON' },
    again: '重新转写', againSame: '语言不变', againAs: (language) => `按${language}转写`, againHint: '重新把录音转成文字，人工改过的句子保留修改。',
    fillers: (count) => `口头语 ${count} 次/分`, wordRate: (count) => `${count} 词/分`, characterRate: (count) => `${count} 字/分`,
  },
  objection: {
    card: '客户异议', answers: '可以这样回应', putAway: '收起', noAnswers: '这类异议还没有参考话术。先问一句，了解背后的顾虑，总不会错。',
  },
  objections: {
    'not-interested': '没兴趣', 'no-time': '没时间', 'no-money': '没钱', 'ask-others': '要和家人朋友商量', 'no-knowledge': '不懂这一行', risk: '风险太大',
    'lost-before': '以前亏过', 'think-it-over': '再考虑考虑', 'call-later': '以后再说', satisfied: '现在这样挺好', 'other-product': '更想要别的产品',
    'better-option': '有更好的选择', gambling: '靠运气、像赌博', 'knows-somebody': '有亲友做这行', guarantee: '能不能保证', security: '资金谁来保障', fees: '手续费', tax: '税费',
  },
  script: {
    title: '通话脚本', said: (said, all) => `已讲 ${said}/${all}`, saidAt: (time) => `${time} 讲到`, open: '还没讲到', missed: '没有讲到',
  },
  findings: {
    filler: '口头语', question: '提问', 'closing-question': '促成提问', 'next-step': '下一步', repeat: '重复解释', 'script-point': '脚本要点', objection: '异议',
    goodbye: '道别', hold: '请对方稍等', stage: '阶段', echo: '重复客户原话', benefit: '讲好处',
  },
  stages: {
    prepare: '开场', mood: '营造气氛', trust: '建立信任', problem: '发现问题', solution: '给出方案', compare: '对比竞品', doubts: '解除疑虑', close: '促成成交', 'after-sales': '售后', referral: '转介绍',
  },
  facts: {
    title: '从说的话看', fillers: '口头语，次/分', questions: '提问，次/10 分钟', wordRate: '语速，词/分', characterRate: '语速，字/分', echoes: '用到客户原话，次', scriptSaid: '脚本完成度',
    stages: '通话进程', closing: '促成提问', silence: (seconds) => `随后安静了 ${seconds} 秒`, brokenBy: { agent: '坐席先开了口', customer: '客户先开了口' }, noClosing: '没有提出促成问题。',
    next: '下一步', noNext: '结束时没有约定下一步。', objections: '客户异议', noObjections: '客户没有提出异议。', followUp: '随后追问：', noFollowUp: '没有继续追问',
    repeats: '重复解释', faster: (share) => `第二遍说得快了 ${share}`, slower: (share) => `第二遍说得慢了 ${share}`, samePace: '第二遍语速没变',
    script: '脚本', order: (share) => `${share} 按计划的顺序`,
  },
  search: {
    tab: '通话内容', placeholder: '搜索通话里说过的话', submit: '搜索', side: '谁说的', both: '双方', begin: '在所有通话里搜索说过的话',
    howTo: '多个词用空格隔开，须全部出现；加引号表示原样查找；英文可用 expens* 查找词头。', none: (q) => `没有人说过“${q}”`, moreLines: (count) => `还有 ${count} 句`,
    askFor: (q) => `在通话内容里搜索“${q}”`,
  },
  recognition: {
    howTo: '获取方法见“设置 → 语音识别”。',
    faults: {
      'no-recording': '录音已经不在了。', 'worker-lost': '识别程序意外停止。', timeout: '识别超时。', 'model-missing': '没有安装识别模型。', 'model-broken': '识别模型的文件已损坏。',
      'runtime-missing': '没有安装识别运行库。', 'out-of-memory': '服务器内存不足，无法运行该模型。', 'endpoint-unreachable': '无法连接转写服务。', 'endpoint-refused': '转写服务拒绝了请求。',
      'endpoint-failed': '转写服务出错。', 'endpoint-answer': '转写服务的回答无法识别。', 'sound-unreadable': '录音无法读取。', failed: '服务器已记录原因。',
    },
  },
};
