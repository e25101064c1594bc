;;; emacs-test.el --- drives Emacs as a user would -*- lexical-binding: t -*-
;; Prints a line for each thing that was seen; ends with "done" or with what went wrong.
;; VSM_COMMAND: the command of the server, its words separated by line breaks; VSM_SETUP: the set-up that is tested.

(require 'package)
(package-initialize)

(defconst patience 120 "How long anything may take, in seconds: long, as a machine may have other things to do.")

(defun say (form &rest words)
  (princ (concat (apply #'format form words) "\n")))

(defun wait-for (what condition)
  (let ((end (+ (float-time) patience)) value)
    (while (not (setq value (funcall condition)))
      (when (> (float-time) end)
        (error "Waited in vain for %s" what))
      (accept-process-output nil 0.05))
    value))

(defun at (word)
  (goto-char (point-min))
  (search-forward word)
  (goto-char (match-beginning 0)))

;; Timers for idle moments do not run without a terminal: edits are told to the server here.
(defun mistakes ()
  (eglot--signal-textDocument/didChange)
  (flymake-start)
  (flymake-diagnostics))

(defun hover ()
  (let ((contents (plist-get (jsonrpc-request (eglot-current-server) :textDocument/hover (eglot--TextDocumentPositionParams)) :contents)))
    (plist-get contents :value)))

(defun test ()
  (load (getenv "VSM_SETUP"))
  (setq vsm-command (split-string (getenv "VSM_COMMAND") "\n"))
  (require 'eglot)
  (setq eglot-connect-timeout patience jsonrpc-default-request-timeout patience)
  (setq eglot-confirm-server-initiated-edits nil)
  (find-file (getenv "VSM_FILE"))
  (run-hooks 'post-command-hook)
  (say "mode: %s" major-mode)
  (wait-for "the server" #'eglot-current-server)
  (let ((mistake (car (wait-for "the mistake" #'mistakes))))
    (say "mistake: %s" (buffer-substring (flymake-diagnostic-beg mistake) (flymake-diagnostic-end mistake)))
    (goto-char (flymake-diagnostic-beg mistake)))
  (let ((action (car (eglot-code-actions (point) (point) "quickfix"))))
    (say "quick fix: %s" (plist-get action :title))
    (eglot--apply-workspace-edit (plist-get action :edit)))
  (wait-for "a sound text" (lambda () (not (mistakes))))
  (at "Solve")
  (let ((figures (hover)))
    (string-match "Process time | \\([0-9]+ [a-z]+\\)" figures)
    (say "hover: %s" (match-string 1 figures)))
  (at "Agents { process")
  (say "completion: %s" (substring-no-properties (car (all-completions "" (nth 2 (eglot-completion-at-point))))))
  (at "Log by")
  (eglot-rename "Take")
  (say "rename: %s" (save-excursion (goto-char (point-min)) (and (search-forward "rework 15 % to Take" nil t) t)))
  (eglot-format-buffer)
  (say "formatted: %s" (save-excursion (goto-char (point-min)) (and (search-forward "\n    customer" nil t) t)))
  (at "Take }")
  (say "declaration: %s" (length (xref-backend-definitions 'eglot (xref-backend-identifier-at-point 'eglot))))
  (say "outline: %s" (length (eglot-imenu))))

(condition-case problem
    (progn (test) (say "done"))
  (error (say "%s" (error-message-string problem))))
(kill-emacs 0)
