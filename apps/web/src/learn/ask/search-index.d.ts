declare module 'virtual:search-index/nl' {
  export const packed: import('@rugwijs/dutch').PackedIndex;
}

declare module 'virtual:search-index/en' {
  export const packed: import('@rugwijs/dutch').PackedIndex;
}
