@echo off
rem vsm - value streams as code. Runs from any folder, and builds the program on first use.
rem
rem The first command leaves a class-data archive in %LOCALAPPDATA%\vsm, which halves the start of the next ones. It belongs
rem to one JVM and one build and is made anew when either changes. Where it cannot be made, all works without it.
setlocal EnableExtensions DisableDelayedExpansion

if "%~1"==":make_archive" goto make_archive

rem --- where the program is, also behind symbolic links ---------------------------------------------------------------
set "script=%~f0"
:follow
set "link="
for /f "tokens=2 delims=[]" %%L in ('dir /al "%script%" 2^>nul ^| find "<SYMLINK>"') do set "link=%%L"
if defined link (
    for %%I in ("%script%") do pushd "%%~dpI"
    for %%I in ("%link%") do set "script=%%~fI"
    popd
    goto follow
)
for %%I in ("%script%") do set "bin=%%~dpI"
for %%I in ("%bin%..") do set "module=%%~fI"
set "jar=%module%\target\vsm.jar"

rem --- the language of the few words that are said here: that of the system, as of the program itself ---------------------
set "german="
set "spoken="
for /f "tokens=3" %%L in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul') do set "spoken=%%L"
if defined spoken if /i "%spoken:~0,2%"=="de" set "german=yes"

rem --- which Java runs it (names of variables are the same in capitals: none may be JAVA_HOME) ------------------------
set "jdk="
set "too_old="
if defined JAVA_HOME call :try_java "%JAVA_HOME%"
if not defined jdk for /f "delims=" %%J in ('where java.exe 2^>nul') do if not defined jdk call :try_path "%%~dpJ."
rem No block in brackets: the name of a folder may hold one.
if defined jdk goto has_java
if defined german goto no_java_in_german
echo vsm: needs Java 17 or newer.%too_old% 1>&2
echo vsm: Install a JDK (for instance from https://adoptium.net) or set JAVA_HOME to one. 1>&2
exit /b 3
:no_java_in_german
echo vsm: braucht Java ab Version 17.%too_old% 1>&2
echo vsm: Bitte ein JDK installieren (zum Beispiel von https://adoptium.net) oder JAVA_HOME auf eines setzen. 1>&2
exit /b 3
:has_java

rem --- build it if there is nothing yet -------------------------------------------------------------------------------
if not exist "%jar%" call :build
if not exist "%jar%" exit /b 3

rem --- options of the JVM for this command ----------------------------------------------------------------------------
set "short="
set "tuning="
set "compiler=-XX:TieredStopAtLevel=1 -XX:CICompilerCount=1"
rem A model of more than a megabyte takes the thorough compiler.
for %%A in (%*) do if exist "%%~fA" if %%~zA gtr 1048576 set "compiler="
for %%V in (check analyze compare diagram format new explain plan portfolio completion) do if /i "%~1"=="%%V" set "short=yes"
if "%~1"=="" set "short=yes"
if defined short set "tuning=-XX:+UseSerialGC -XX:-UsePerfData %compiler%"
rem A live page: the heap grows by what is kept only; the thorough compiler would be busiest just when somebody begins to type.
set "page=-XX:+UseSerialGC -Xms96m -XX:MetaspaceSize=192m"
if /i "%~1"=="serve" set "tuning=%page%"
if /i "%~1"=="serve" if defined compiler set "tuning=%page% -XX:TieredStopAtLevel=1"
set "options=-Xlog:disable -Xlog:all=error:stderr -Djava.awt.headless=true -Dfile.encoding=UTF-8"
if %jdk_major% geq 22 set "options=%options% --enable-native-access=ALL-UNNAMED"
if %jdk_major% geq 23 set "options=%options% --sun-misc-unsafe-memory-access=allow"

rem --- the archive of classes -----------------------------------------------------------------------------------------
set "archive="
if defined LOCALAPPDATA for %%I in ("%jar%") do for /f "tokens=* delims=" %%K in ("%%~zI-%%~tI") do set "key=%%K"
if defined LOCALAPPDATA call :name_archive
if not defined archive goto without_archive
if not exist "%archive%" goto without_archive
"%jdk%\bin\java.exe" %tuning% %options% -Xshare:auto -XX:SharedArchiveFile="%archive%" -cp "%jar%" org.vsm.cli.Vsm %*
exit /b %ERRORLEVEL%
:without_archive
"%jdk%\bin\java.exe" %tuning% %options% -cp "%jar%" org.vsm.cli.Vsm %*
set "status=%ERRORLEVEL%"
if defined archive if defined short if not exist "%archive%.none" start "" /b /low cmd /d /c ""%~f0" :make_archive" >nul 2>&1 <nul
exit /b %status%

rem Sets jdk, jdk_version and jdk_major if this folder holds a JVM that is new enough.
:try_java
if not exist "%~1\bin\java.exe" exit /b
set "version="
if exist "%~1\release" for /f "usebackq tokens=1,2 delims==" %%R in ("%~1\release") do if "%%R"=="JAVA_VERSION" set "version=%%~S"
if not defined version for /f "tokens=3" %%R in ('""%~1\bin\java.exe" -version 2^>^&1"') do if not defined version set "version=%%~R"
if not defined version exit /b
for /f "delims=.-+ " %%M in ("%version%") do set "jdk_major=%%M"
if %jdk_major% lss 17 (
    set "too_old= Found only %~1 (version %version%)."
    if defined german set "too_old= Gefunden nur %~1 (Version %version%)."
    exit /b
)
set "jdk=%~1"
set "jdk_version=%version%"
exit /b

:try_path
for %%H in ("%~1\..") do call :try_java "%%~fH"
exit /b

:build
where mvn >nul 2>&1
if errorlevel 1 (
    if not defined german echo vsm: is not built yet, and Maven ^(mvn^) is not installed: get it from https://maven.apache.org. 1>&2
    if defined german echo vsm: ist noch nicht gebaut, und Maven ^(mvn^) fehlt: von https://maven.apache.org installieren. 1>&2
    exit /b 3
)
if not defined german echo vsm: first use: building the program, this takes a minute or two ... 1>&2
if defined german echo vsm: erster Aufruf: Das Programm wird gebaut, das dauert ein bis zwei Minuten ... 1>&2
if not exist "%module%\target" mkdir "%module%\target"
set "JAVA_HOME=%jdk%"
call mvn -B -ntp -f "%module%\..\pom.xml" -pl vsm.cli -am -Dmaven.test.skip=true package > "%module%\target\first-build.log" 2>&1 <nul
if errorlevel 1 (
    findstr /b /l /c:"[ERROR]" "%module%\target\first-build.log" 1>&2
    if not defined german echo vsm: the build failed; all of its output is in %module%\target\first-build.log 1>&2
    if defined german echo vsm: der Bau ist fehlgeschlagen; seine ganze Ausgabe steht in %module%\target\first-build.log 1>&2
    if exist "%jar%" del "%jar%"
    exit /b 3
)
exit /b

rem Sets archive to the file for this JVM and this build.
:name_archive
set "key=%key: =%"
set "key=%key:/=%"
set "key=%key::=%"
set "key=%key:.=%"
set "archive=%LOCALAPPDATA%\vsm\vsm-%jdk_version%-%key%.jsa"
exit /b

rem Makes the archive, without a word whatever happens; called in the background with the variables of the first run.
:make_archive
set "work=%archive%.making"
if not exist "%LOCALAPPDATA%\vsm" mkdir "%LOCALAPPDATA%\vsm"
if exist "%work%" exit /b
mkdir "%work%"
mkdir "%work%\model"
"%jdk%\bin\java.exe" -Xshare:off -XX:TieredStopAtLevel=1 -XX:DumpLoadedClassList="%work%\classes" -cp "%jar%" org.vsm.cli.Rehearsal "%work%\model"
if not errorlevel 1 "%jdk%\bin\java.exe" -Xshare:dump -XX:+UseG1GC -XX:SharedClassListFile="%work%\classes" -XX:SharedArchiveFile="%work%\archive" -cp "%jar%"
if exist "%work%\archive" (move /y "%work%\archive" "%archive%") else (echo none> "%archive%.none")
rmdir /s /q "%work%"
exit /b
