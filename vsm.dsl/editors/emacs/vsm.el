;;; vsm.el --- Value streams as code, with eglot -*- lexical-binding: t -*-

;;; Commentary:
;; Mistakes, figures, completion, quick fixes and the rest come from `vsm lsp'.

;;; Code:

(require 'prog-mode)

(defvar vsm-command '("vsm" "lsp")
  "How the language server is started.
For German messages: (\"vsm\" \"lsp\" \"--lang\" \"de\").")

(defvar vsm-mode-syntax-table
  (let ((table (make-syntax-table prog-mode-syntax-table)))
    (modify-syntax-entry ?/ ". 124b" table)
    (modify-syntax-entry ?* ". 23" table)
    (modify-syntax-entry ?\n "> b" table)
    table)
  "Comments as in C.")

(define-derived-mode vsm-mode prog-mode "vsm"
  "Value streams as code."
  (setq-local comment-start "// ")
  (setq-local comment-end "")
  (setq-local indent-tabs-mode nil)
  (setq-local tab-width 4))

(add-to-list 'auto-mode-alist '("\\.vsm\\'" . vsm-mode))

(with-eval-after-load 'eglot
  (defvar eglot-server-programs)
  (add-to-list 'eglot-server-programs (cons 'vsm-mode vsm-command)))

(autoload 'eglot-ensure "eglot")
(add-hook 'vsm-mode-hook #'eglot-ensure)

(provide 'vsm)
;;; vsm.el ends here
