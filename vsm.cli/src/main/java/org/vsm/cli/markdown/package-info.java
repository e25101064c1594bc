/** Results as Markdown for wikis, with GitHub's tables. Text of a model never becomes markup. */
package org.vsm.cli.markdown;
